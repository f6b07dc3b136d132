package app.gegenwind.scenario.vocabulary;

/** Whether what the author says is so. */
public enum Claim implements Named {
    TRUE("true"),
    FALSE("false"),
    OPEN("open");

    private final String id;

    Claim(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
