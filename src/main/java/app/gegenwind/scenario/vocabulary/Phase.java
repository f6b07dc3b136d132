package app.gegenwind.scenario.vocabulary;

/** When a reply goes out: within the author's patience, after it, or into a storm (wind 3 or more on its topic). */
public enum Phase implements Named {
    EARLY("early"),
    LATE("late"),
    VIRAL("viral");

    private final String id;

    Phase(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
