package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.calendar.CalendarLook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the trainee looks at: the page's own state, never the run's.
 *
 * @param incident that is open; empty for none
 * @param reply that is chosen; empty for none
 * @param readings by incident
 * @param order of the inbox as last asked for; what came later stands below
 * @param closedHints beats whose hint was closed
 * @param calendar what is looked at there
 */
record Selection(
        String incident,
        Channel channel,
        String reply,
        Optional<Platform> platform,
        Pane pane,
        Map<String, Reading> readings,
        List<String> order,
        Set<String> closedHints,
        CalendarLook calendar) {

    /** The desk, and what one may turn to from there. */
    enum Room {
        DESK,
        CALENDAR,
        FIGURES
    }

    /** What a phone shows; a large window shows the whole room. */
    enum Pane {
        INBOX(Room.DESK),
        THREAD(Room.DESK),
        SITUATION(Room.DESK),
        CALENDAR(Room.CALENDAR),
        FIGURES(Room.FIGURES);

        private final Room room;

        Pane(Room room) {
            this.room = room;
        }

        Room room() {
            return room;
        }

        /** The first pane of a room. */
        static Pane of(Room room) {
            return switch (room) {
                case DESK -> INBOX;
                case CALENDAR -> CALENDAR;
                case FIGURES -> FIGURES;
            };
        }
    }

    static Selection start() {
        return new Selection(
                "",
                Channel.PUBLIC,
                "",
                Optional.empty(),
                Pane.INBOX,
                Map.of(),
                List.of(),
                Set.of(),
                CalendarLook.start());
    }

    boolean isOn(String id) {
        return incident.equals(id);
    }

    Reading reading(String id) {
        return readings.getOrDefault(id, Reading.NOTHING);
    }

    /** Opens an incident with everything it has so far. */
    Selection open(String id, Channel where, int messages) {
        return new Selection(
                id,
                where,
                "",
                platform,
                Pane.THREAD,
                with(id, reading(id).anew(messages)),
                order,
                closedHints,
                calendar);
    }

    Selection choose(String id) {
        return new Selection(incident, channel, id, platform, pane, readings, order, closedHints, calendar);
    }

    Selection on(Channel where) {
        return new Selection(incident, where, "", platform, pane, readings, order, closedHints, calendar);
    }

    Selection filter(Optional<Platform> only) {
        return new Selection(incident, channel, reply, only, pane, readings, order, closedHints, calendar);
    }

    Selection show(Pane which) {
        return new Selection(incident, channel, reply, platform, which, readings, order, closedHints, calendar);
    }

    Selection readAll(int messages) {
        return read(reading(incident).upTo(messages));
    }

    Selection fold() {
        return read(reading(incident).fold());
    }

    /** Brings back comments that stood before the latest ones. */
    Selection further(int comments) {
        return read(reading(incident).further(comments));
    }

    Selection sort(List<String> incidents) {
        return new Selection(
                incident, channel, reply, platform, pane, readings, List.copyOf(incidents), closedHints, calendar);
    }

    Selection closeHint(String beat) {
        SequencedSet<String> closed = new LinkedHashSet<>(closedHints);
        closed.add(beat);
        return new Selection(incident, channel, reply, platform, pane, readings, order, closed, calendar);
    }

    Selection plan(UnaryOperator<CalendarLook> change) {
        return new Selection(
                incident, channel, reply, platform, pane, readings, order, closedHints, change.apply(calendar));
    }

    private Selection read(Reading reading) {
        return new Selection(
                incident, channel, reply, platform, pane, with(incident, reading), order, closedHints, calendar);
    }

    private Map<String, Reading> with(String id, Reading reading) {
        Map<String, Reading> changed = new LinkedHashMap<>(readings);
        changed.put(id, reading);
        return changed;
    }
}
