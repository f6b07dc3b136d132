package app.gegenwind.assessment;

import app.gegenwind.simulation.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What part of the crowd came from: one cause in one incident, and the comments it is the cause of. The sources of a run partition its crowd
 * comments, so their sizes add up.
 */
public record Source(Cause cause, String incident, List<CrowdComment> comments) {

    private record Key(Cause cause, String incident) {}

    /** In the order in which each source first showed. */
    static List<Source> of(List<CrowdComment> crowd) {
        Map<Key, List<CrowdComment>> sources = new LinkedHashMap<>();
        crowd.forEach(c -> sources.computeIfAbsent(new Key(c.cause(), c.incident()), _ -> new ArrayList<>())
                .add(c));
        return sources.entrySet().stream()
                .map(e -> new Source(e.getKey().cause(), e.getKey().incident(), List.copyOf(e.getValue())))
                .toList();
    }
}
