package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Event.CommentPosted;
import app.gegenwind.simulation.Lift;
import app.gegenwind.simulation.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the crowd of a run, comment by comment, with the cause of each. */
final class Crowds {
    private Crowds() {}

    static List<CrowdComment> of(Simulation run) {
        return of(run, _ -> true);
    }

    static List<CrowdComment> of(Simulation run, Predicate<CommentPosted> which) {
        return posted(run).filter(which).map(c -> comment(c, run.lift(c))).toList();
    }

    static Stream<CommentPosted> posted(Simulation run) {
        return run.transcript().events().stream()
                .filter(CommentPosted.class::isInstance)
                .map(CommentPosted.class::cast);
    }

    private static CrowdComment comment(Event.CommentPosted c, Optional<Lift> lift) {
        return new CrowdComment(
                c.comment(),
                c.incident(),
                c.parent(),
                c.author(),
                c.at(),
                c.stance(),
                c.wind(),
                c.cause(),
                lift.isPresent(),
                lift.map(Lift::quiet).orElse(OptionalLong.empty()));
    }
}
