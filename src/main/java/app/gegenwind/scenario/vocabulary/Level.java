package app.gegenwind.scenario.vocabulary;

/** How much a scenario asks for. */
public enum Level implements Named {
    ENTRY("entry"),
    JUNIOR("junior"),
    PROFESSIONAL("professional"),
    SENIOR("senior");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
