package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.List;

/** The events so far, in order. */
final class Journal {
    private final List<Event> events = new ArrayList<>();

    void add(Event event) {
        events.add(event);
    }

    int size() {
        return events.size();
    }

    List<Event> since(int mark) {
        return List.copyOf(events.subList(mark, events.size()));
    }

    List<Event> all() {
        return List.copyOf(events);
    }
}
