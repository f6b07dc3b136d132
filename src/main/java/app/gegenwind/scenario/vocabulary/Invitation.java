package app.gegenwind.scenario.vocabulary;

/** How a comment can be taken to a private channel: the brand sends one message, the person must write first, or there is none. */
public enum Invitation implements Named {
    ONE_MESSAGE("one-message"),
    PERSON_FIRST("person-first"),
    NONE("none");

    private final String id;

    Invitation(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
