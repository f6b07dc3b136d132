package app.gegenwind.scenario.vocabulary;

/** Who still sees a hidden comment. */
public enum Hiding implements Named {
    NONE("none"),
    AUTHOR("author"),
    FRIENDS("author-and-friends"),
    PAGE("separate-page");

    private final String id;

    Hiding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
