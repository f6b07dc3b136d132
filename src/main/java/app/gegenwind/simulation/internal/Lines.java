package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Event;

/** The line of a transcript. */
public final class Lines {
    private Lines() {}

    public static String of(Event event) {
        return event.toString();
    }
}
