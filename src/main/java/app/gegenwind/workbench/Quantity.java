package app.gegenwind.workbench;

import app.gegenwind.scenario.vocabulary.Named;

/** What is measured of a run. */
public enum Quantity implements Named {
    SCORE("score"),
    CRAFT("craft"),
    TIMING("timing"),
    OUTCOME("outcome"),
    /** The strongest, 0–6. */
    WIND("wind"),
    /** At the end, in points. */
    STANDING("standing"),
    /** Written by the crowd. */
    COMMENTS("comments");

    private final String id;

    Quantity(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
