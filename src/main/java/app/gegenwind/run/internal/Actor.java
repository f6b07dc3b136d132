package app.gegenwind.run.internal;

import app.gegenwind.scenario.vocabulary.Named;

/** Who took a decision; the id stands in the log. */
enum Actor implements Named {
    TRAINEE("trainee"),
    /** The product itself, because the page was gone. */
    ABSENCE("absence");

    private final String id;

    Actor(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    static Actor of(String id) {
        return Named.find(Actor.class, id).orElseThrow(() -> new IllegalStateException("no actor '" + id + "'"));
    }
}
