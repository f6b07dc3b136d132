package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What the trainee looks at: the page's own state, never the run's.
 *
 * @param incident that is open; empty for none
 * @param reply that is chosen; empty for none
 * @param readings by incident
 * @param order of the inbox as last asked for; what came later stands below
 * @param closedHints beats whose hint was closed
 */
record Selection(
        String incident,
        Channel channel,
        String reply,
        Optional<Platform> platform,
        Pane pane,
        Map<String, Reading> readings,
        List<String> order,
        Set<String> closedHints) {

    /** What a phone shows. */
    enum Pane {
        INBOX,
        THREAD,
        SITUATION
    }

    static Selection start() {
        return new Selection("", Channel.PUBLIC, "", Optional.empty(), Pane.INBOX, Map.of(), List.of(), Set.of());
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
                id, where, "", platform, Pane.THREAD, with(id, reading(id).anew(messages)), order, closedHints);
    }

    Selection choose(String id) {
        return new Selection(incident, channel, id, platform, pane, readings, order, closedHints);
    }

    Selection on(Channel where) {
        return new Selection(incident, where, "", platform, pane, readings, order, closedHints);
    }

    Selection filter(Optional<Platform> only) {
        return new Selection(incident, channel, reply, only, pane, readings, order, closedHints);
    }

    Selection show(Pane which) {
        return new Selection(incident, channel, reply, platform, which, readings, order, closedHints);
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
        return new Selection(incident, channel, reply, platform, pane, readings, List.copyOf(incidents), closedHints);
    }

    Selection closeHint(String beat) {
        SequencedSet<String> closed = new LinkedHashSet<>(closedHints);
        closed.add(beat);
        return new Selection(incident, channel, reply, platform, pane, readings, order, closed);
    }

    private Selection read(Reading reading) {
        return new Selection(incident, channel, reply, platform, pane, with(incident, reading), order, closedHints);
    }

    private Map<String, Reading> with(String id, Reading reading) {
        Map<String, Reading> changed = new LinkedHashMap<>(readings);
        changed.put(id, reading);
        return changed;
    }
}
