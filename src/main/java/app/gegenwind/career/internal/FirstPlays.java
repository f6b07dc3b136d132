package app.gegenwind.career.internal;

import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which runs of a person count: per scenario the first two that were played to a score. From the third on the script is known by heart.
 * Practice never counts.
 */
final class FirstPlays {
    static final int COUNTED = 2;

    private FirstPlays() {}

    /** The runs that count, the earliest first. */
    static List<RunHeader> of(List<RunHeader> runs) {
        Map<String, Integer> plays = new TreeMap<>();
        return finished(runs).stream()
                .filter(run -> plays.merge(run.scenario(), 1, Integer::sum) <= COUNTED)
                .toList();
    }

    /** How often each scenario was played to a score. */
    static Map<String, Integer> played(List<RunHeader> runs) {
        Map<String, Integer> plays = new TreeMap<>();
        finished(runs).forEach(run -> plays.merge(run.scenario(), 1, Integer::sum));
        return plays;
    }

    private static List<RunHeader> finished(List<RunHeader> runs) {
        var finished = new ArrayList<>(runs);
        finished.removeIf(run -> !run.counts() || !(run.state() instanceof RunState.Finished));
        finished.sort(Comparator.comparing(RunHeader::started)
                .thenComparing(run -> run.id().toString()));
        return finished;
    }
}
