package app.gegenwind.assessment;

import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Cause;
import java.util.OptionalLong;

/**
 * A comment of the crowd and why it was written. Times in simulated ms.
 *
 * @param parent the comment it answers; 0 is the incident's first message
 * @param author the id of the first comment by the same person
 * @param wind 0–6, of its topic before it
 * @param own whether its cause made this comment itself possible; else it has its cause from what it answers
 * @param quiet until then its writer would have kept quiet; empty where that cannot be said
 */
public record CrowdComment(
        long id,
        String incident,
        long parent,
        long author,
        long at,
        Stance stance,
        int wind,
        Cause cause,
        boolean own,
        OptionalLong quiet) {}
