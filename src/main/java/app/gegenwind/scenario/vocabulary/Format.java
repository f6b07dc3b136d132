package app.gegenwind.scenario.vocabulary;

/** What an own post is made of. */
public enum Format implements Named {
    TEXT("text"),
    IMAGE("image"),
    CAROUSEL("carousel"),
    STORY("story"),
    REEL("reel"),
    SHORT("short"),
    VIDEO("video"),
    LIVE("live");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
