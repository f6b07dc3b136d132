package app.gegenwind.scenario.vocabulary;

import java.util.Optional;

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

    /** What opens it to people who cannot see or hear it; nothing where it is words, passes within a day or is live. */
    public Optional<Mark> opensTo() {
        return switch (this) {
            case IMAGE, CAROUSEL -> Optional.of(Mark.ALT_TEXT);
            case REEL, SHORT, VIDEO -> Optional.of(Mark.CAPTIONS);
            case TEXT, STORY, LIVE -> Optional.empty();
        };
    }
}
