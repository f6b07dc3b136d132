package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/** The lines of a plan that are still to come, and the moments known for them. */
public final class Timetable {
    private final List<Entry> entries = new ArrayList<>();

    public Timetable(Plan plan) {
        plan.lines().forEach(line -> entries.add(new Entry(line, known(line.when()))));
    }

    /** When the next line is due; empty while no line that is left has a moment. */
    public OptionalLong next() {
        return entries.stream()
                .map(Entry::at)
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    /** Takes out the line due at that moment that stands first in the file. */
    public Plan.Line take(long moment) {
        Iterator<Entry> all = entries.iterator();
        while (all.hasNext()) {
            Entry entry = all.next();
            if (entry.isDueAt(moment)) {
                all.remove();
                return entry.line();
            }
        }
        throw new IllegalArgumentException("no line is due at " + moment);
    }

    /** Learns the moments of lines that wait for one of these events; a repeated event moves them. */
    public void hear(List<Event> events) {
        events.forEach(event -> entries.replaceAll(entry -> entry.after(event)));
    }

    /** The lines nobody has taken, in the file's order. */
    public List<Plan.Line> rest() {
        return entries.stream().map(Entry::line).toList();
    }

    private static OptionalLong known(When when) {
        return when instanceof When.At at ? OptionalLong.of(at.millis()) : OptionalLong.empty();
    }

    private record Entry(Plan.Line line, OptionalLong at) {

        boolean isDueAt(long moment) {
            return at.isPresent() && at.getAsLong() == moment;
        }

        Entry after(Event event) {
            OptionalLong delay = delay(line.when(), event);
            return delay.isPresent() ? new Entry(line, OptionalLong.of(event.at() + delay.getAsLong())) : this;
        }
    }

    /** How long after this event the line is played; empty when it waits for something else. */
    private static OptionalLong delay(When when, Event event) {
        return switch (when) {
            case When.At _ -> OptionalLong.empty();
            case When.AfterOpening(String incident, long millis) ->
                when(
                        millis,
                        event instanceof Event.IncidentOpened o && o.incident().equals(incident));
            case When.AfterFact(String fact, long millis) ->
                when(millis, event instanceof Event.FactLearned l && l.fact().equals(fact));
            case When.AfterPrivate(String incident, int step, long millis) ->
                when(
                        millis,
                        event instanceof Event.PrivateWritten w
                                && w.step() == step
                                && w.incident().equals(incident));
            case When.AfterPublished(String post, long millis) ->
                when(millis, event instanceof Event.PostPublished p && p.post().equals(post));
            case When.AfterResolved(String incident, long millis) ->
                when(millis, event instanceof Event.Resolved r && r.incident().equals(incident));
        };
    }

    private static OptionalLong when(long millis, boolean happened) {
        return happened ? OptionalLong.of(millis) : OptionalLong.empty();
    }
}
