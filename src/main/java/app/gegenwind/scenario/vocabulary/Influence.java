package app.gegenwind.scenario.vocabulary;

/** How many listen to a person. */
public enum Influence implements Named {
    SMALL("small"),
    MEDIUM("medium"),
    LARGE("large"),
    PRESS("press");

    private final String id;

    Influence(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
