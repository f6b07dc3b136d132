package app.gegenwind.scenario.vocabulary;

/** What a crowd comment does. Joining in and trolling are hostile. */
public enum Stance implements Named {
    JOINS("joins"),
    ASKS("asks"),
    DEFENDS("defends"),
    TROLLS("trolls");

    private final String id;

    Stance(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
