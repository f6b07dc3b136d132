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

    /** Somebody who is owed an answer; praise is a pleasure, not a duty. */
    public boolean wantsAnswer() {
        return switch (this) {
            case COMPLAINT, QUESTION, CRISIS -> true;
            case PRAISE, TROLL, SPAM, CRIME -> false;
        };
    }
}
