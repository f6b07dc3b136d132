package app.gegenwind.scenario.vocabulary;

/** What was not done and mattered. */
public enum Omission implements Named {
    UNANSWERED("unanswered"),
    UNANSWERED_PRIVATE("unanswered-private"),
    PROMISE_BROKEN("promise-broken"),
    QUEUE_RAN("queue-ran"),
    NOT_ESCALATED("not-escalated"),
    DANGER_IGNORED("danger-ignored"),
    NOT_CLOSED("not-closed"),
    LEFT_STANDING("left-standing");

    private final String id;

    Omission(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
