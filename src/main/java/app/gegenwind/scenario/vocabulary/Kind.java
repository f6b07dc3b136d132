package app.gegenwind.scenario.vocabulary;

/** What an incident is. Crime is unlawful content, crisis is a person in danger. */
public enum Kind implements Named {
    COMPLAINT("complaint"),
    QUESTION("question"),
    PRAISE("praise"),
    TROLL("troll"),
    SPAM("spam"),
    CRIME("crime"),
    CRISIS("crisis");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
