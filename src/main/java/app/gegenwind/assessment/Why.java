package app.gegenwind.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a crowd comment was written, from the message back to its root.
 *
 * @param links the comment first, then the comment it answers, and so on to the one right under the incident's first message or under a person of the
 *     script who joined
 */
public record Why(List<CrowdComment> links) {

    /** @throws IllegalArgumentException if the run has no such comment */
    public static Why of(Debrief debrief, long comment) {
        Map<Long, CrowdComment> crowd = new LinkedHashMap<>();
        debrief.crowd().forEach(c -> crowd.put(c.id(), c));
        List<CrowdComment> links = new ArrayList<>();
        for (CrowdComment c = crowd.get(comment); c != null; c = crowd.get(c.parent())) {
            links.add(c);
        }
        if (links.isEmpty()) {
            throw new IllegalArgumentException("the run has no comment " + comment);
        }
        return new Why(List.copyOf(links));
    }

    /** The link whose cause lifted it itself and gave it to the comment; the one under the first message if nothing had to be lifted. */
    public CrowdComment ground() {
        return links.stream().filter(CrowdComment::own).findFirst().orElse(links.getLast());
    }
}
