package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of a plan that are still to come, and the moments known for them. */
public final class Timetable {
    private static final long UNKNOWN = -1;

    private final List<Entry> entries = new ArrayList<>();
    /** Lines with a moment, the next first; of one moment the one that stands first in the file. */
    private final TreeSet<Entry> due =
            new TreeSet<>(Comparator.<Entry>comparingLong(entry -> entry.at).thenComparingInt(entry -> entry.order));
    /** Relative lines by what they wait for. */
    private final Map<String, List<Entry>> waiting = new TreeMap<>();

    private static final class Entry {
        final Plan.Line line;
        final int order;
        long at = UNKNOWN;
        boolean taken;

        Entry(Plan.Line line, int order) {
            this.line = line;
            this.order = order;
        }
    }

    public Timetable(Plan plan) {
        plan.lines().forEach(line -> enter(new Entry(line, entries.size())));
    }

    private void enter(Entry entry) {
        entries.add(entry);
        if (entry.line.when() instanceof When.At(long millis)) {
            set(entry, millis);
        } else {
            waiting.computeIfAbsent(awaited(entry.line.when()), _ -> new ArrayList<>())
                    .add(entry);
        }
    }

    private void set(Entry entry, long at) {
        due.remove(entry);
        entry.at = at;
        due.add(entry);
    }

    /** When the next line is due; empty while no line that is left has a moment. */
    public OptionalLong next() {
        return due.isEmpty() ? OptionalLong.empty() : OptionalLong.of(due.first().at);
    }

    /** Takes out the line due at that moment that stands first in the file. */
    public Plan.Line take(long moment) {
        if (due.isEmpty() || due.first().at != moment) {
            throw new IllegalArgumentException("no line is due at " + moment);
        }
        Entry entry = due.removeFirst();
        entry.taken = true;
        return entry.line;
    }

    /** Learns the moments of lines that wait for one of these events; a repeated event moves them. */
    public void hear(List<Event> events) {
        if (!waiting.isEmpty()) {
            events.forEach(this::hear);
        }
    }

    private void hear(Event event) {
        waiting.getOrDefault(awaited(event), List.of()).stream()
                .filter(entry -> !entry.taken)
                .forEach(entry -> set(entry, event.at() + delay(entry.line.when())));
    }

    /** The lines nobody has taken, in the file's order. */
    public List<Plan.Line> rest() {
        return entries.stream()
                .filter(entry -> !entry.taken)
                .map(entry -> entry.line)
                .toList();
    }

    /** What a relative line waits for. */
    private static String awaited(When when) {
        return switch (when) {
            case When.At _ -> "";
            case When.AfterOpening(String incident, long _) -> "opened " + incident;
            case When.AfterFact(String fact, long _) -> "known " + fact;
            case When.AfterPrivate(String incident, int step, long _) -> "private " + step + " " + incident;
            case When.AfterResolved(String incident, long _) -> "resolved " + incident;
            case When.AfterPublished(String post, long _) -> "published " + post;
        };
    }

    /** What an event is to lines that wait; nothing for most. */
    private static String awaited(Event event) {
        return switch (event) {
            case Event.IncidentOpened e -> "opened " + e.incident();
            case Event.FactLearned e -> "known " + e.fact();
            case Event.PrivateWritten e -> "private " + e.step() + " " + e.incident();
            case Event.Resolved e -> "resolved " + e.incident();
            case Event.PostPublished e -> "published " + e.post();
            default -> "";
        };
    }

    private static long delay(When when) {
        return switch (when) {
            case When.At(long millis) -> millis;
            case When.AfterOpening(String _, long millis) -> millis;
            case When.AfterFact(String _, long millis) -> millis;
            case When.AfterPrivate(String _, int _, long millis) -> millis;
            case When.AfterResolved(String _, long millis) -> millis;
            case When.AfterPublished(String _, long millis) -> millis;
        };
    }
}
