package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Why;
import app.gegenwind.simulation.Voices;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished run to be told. Who of the crowd wrote what, when and why is worded when it is asked for: a storm has thousands.
 *
 * @param contested by its place in the debrief's evidence, what the trainee says against it
 */
record Story(Told told, Debrief debrief, Recorded recorded, Map<Integer, String> contested) {

    /** One step of the way from a comment to its root. */
    record Link(Comment comment, String because) {}

    /** Whether the record knows single comments; older ones only count them. */
    boolean isKept() {
        return !debrief.crowd().isEmpty()
                || debrief.decisions().stream().allMatch(s -> s.followed() == 0)
                        && debrief.waits().stream().allMatch(w -> w.followed() == 0);
    }

    Comment comment(CrowdComment c) {
        return new Comment(c.id(), name(c), told.time(c.at()), text(c));
    }

    String name(CrowdComment c) {
        return voices().name(c.author());
    }

    private String text(CrowdComment c) {
        return told.incident(c.incident())
                .flatMap(i -> i.spread())
                .map(_ -> told.words().of(voices().line(c.incident(), c.id(), c.stance(), c.wind())))
                .orElse("");
    }

    private Voices voices() {
        return new Voices(told.bundle());
    }

    /** From the comment back to the one under the incident's first message. */
    List<Link> why(CrowdComment comment) {
        List<CrowdComment> links = Why.of(debrief, comment.id()).links();
        var because = new Because(this);
        return links.stream()
                .map(c -> new Link(comment(c), because.of(c, parent(links, c))))
                .toList();
    }

    private static Optional<CrowdComment> parent(List<CrowdComment> links, CrowdComment c) {
        return links.stream().filter(p -> p.id() == c.parent()).findFirst();
    }

    /** What the trainee says against a piece of evidence; empty when nothing. */
    String contested(Evidence evidence) {
        return contested.getOrDefault(place(evidence), "");
    }

    /** Its place in the debrief's evidence. */
    int place(Evidence evidence) {
        return debrief.evidence().indexOf(evidence);
    }

    /** When an incident opened; 0 if the transcript does not say. */
    long opened(String incident) {
        return recorded.opened().getOrDefault(incident, 0L);
    }
}
