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
 * @param read how many messages of each incident have been shown
 * @param folded incidents whose crowd is folded away
 * @param order of the inbox as last asked for; what came later stands below
 * @param closedHints beats whose hint was closed
 */
record Selection(
        String incident,
        Channel channel,
        String reply,
        Optional<Platform> platform,
        Pane pane,
        Map<String, Integer> read,
        Set<String> folded,
        List<String> order,
        Set<String> closedHints) {

    /** What a phone shows. */
    enum Pane {
        INBOX,
        THREAD,
        SITUATION
    }

    static Selection start() {
        return new Selection(
                "", Channel.PUBLIC, "", Optional.empty(), Pane.INBOX, Map.of(), Set.of(), List.of(), Set.of());
    }

    boolean isOn(String id) {
        return incident.equals(id);
    }

    int read(String id) {
        return read.getOrDefault(id, 0);
    }

    /** Opens an incident with everything it has so far. */
    Selection open(String id, Channel where, int messages) {
        return new Selection(
                id, where, "", platform, Pane.THREAD, with(read, id, messages), folded, order, closedHints);
    }

    Selection choose(String id) {
        return new Selection(incident, channel, id, platform, pane, read, folded, order, closedHints);
    }

    Selection on(Channel where) {
        return new Selection(incident, where, "", platform, pane, read, folded, order, closedHints);
    }

    Selection filter(Optional<Platform> only) {
        return new Selection(incident, channel, reply, only, pane, read, folded, order, closedHints);
    }

    Selection show(Pane which) {
        return new Selection(incident, channel, reply, platform, which, read, folded, order, closedHints);
    }

    Selection readAll(int messages) {
        return new Selection(
                incident, channel, reply, platform, pane, with(read, incident, messages), folded, order, closedHints);
    }

    Selection fold() {
        return new Selection(
                incident, channel, reply, platform, pane, read, toggled(folded, incident), order, closedHints);
    }

    Selection sort(List<String> incidents) {
        return new Selection(
                incident, channel, reply, platform, pane, read, folded, List.copyOf(incidents), closedHints);
    }

    Selection closeHint(String beat) {
        return new Selection(incident, channel, reply, platform, pane, read, folded, order, toggled(closedHints, beat));
    }

    private static Map<String, Integer> with(Map<String, Integer> map, String id, int value) {
        Map<String, Integer> changed = new LinkedHashMap<>(map);
        changed.put(id, value);
        return changed;
    }

    private static Set<String> toggled(Set<String> set, String id) {
        SequencedSet<String> changed = new LinkedHashSet<>(set);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }
}
