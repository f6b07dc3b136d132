package app.gegenwind.simulation;

import app.gegenwind.simulation.internal.Lines;
import java.util.List;

/** The events a run produced, in order. */
public record Transcript(List<Event> events) {

    /** One line an event: {@code at name argument …}, separated by single spaces. */
    public List<String> lines() {
        return events.stream().map(Lines::of).toList();
    }

    /** SHA-256 over the lines, each ended by a line feed; 64 hex digits. */
    public String digest() {
        return new RunningDigest().of(this);
    }

    /** The strongest wind of any topic so far, 0–6. */
    public int highestWind() {
        return events.stream()
                .mapToInt(event -> event instanceof Event.WindChanged w ? w.to() : 0)
                .max()
                .orElse(0);
    }
}
