package app.gegenwind.scenario.vocabulary;

/** How an own post sounds; a cheerful one must not go out into a storm. */
public enum Tone implements Named {
    CHEERFUL("cheerful"),
    NEUTRAL("neutral"),
    HELPFUL("helpful");

    private final String id;

    Tone(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
