package app.gegenwind.scenario.vocabulary;

/** Who can read a reply. */
public enum Channel implements Named {
    PUBLIC("public"),
    PRIVATE("private");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
