package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Cause;
import app.gegenwind.ui.debrief.Recorded.Joined;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;
import java.util.OptionalLong;

/** Says why one comment was written: what made it possible, or what it answers. */
record Because(Story story) {
    private static final long MINUTE = 60_000;

    /** @param parent the comment it answers, if that is one of the crowd */
    String of(CrowdComment c, Optional<CrowdComment> parent) {
        String wrote = wrote(c, parent);
        return c.own() ? words().of("why.sentence", wrote, reason(c), otherwise(c)) : wrote + inherited(c, parent);
    }

    /** {@code Olli wrote this at 17:08, in answer to Mira}. */
    private String wrote(CrowdComment c, Optional<CrowdComment> parent) {
        String name = story.name(c);
        String time = told().time(c.at());
        return parent.map(story::name)
                .or(() -> joined(c.parent()).map(j -> told().person(j.person())))
                .map(to -> words().of("why.wrote-to", name, time, to))
                .orElseGet(() -> words().of("why.wrote", name, time));
    }

    /** Nothing had to lift it: it came with what it answers. */
    private String inherited(CrowdComment c, Optional<CrowdComment> parent) {
        if (parent.isPresent()) {
            return words().of("why.inherits");
        }
        return joined(c.parent())
                .map(j -> words().of("why.under-joined", told().person(j.person()), told().time(j.at())))
                .orElseGet(() -> words().of("why.root", told().author(c.incident())));
    }

    private String reason(CrowdComment c) {
        return switch (c.cause()) {
            case Cause.Silence _ -> silence(c);
            case Cause.Decided(long number) -> decided(number);
            case Cause.Joined(String beat) -> joining(c.incident(), beat);
            case Cause.Posted(String post) ->
                words().of(
                                "why.posted",
                                told().post(post),
                                time(story.recorded().published().get(post)));
            case Cause.Broken _ ->
                words().of(
                                "why.broken",
                                told().author(c.incident()),
                                time(story.recorded().broken().get(c.incident())));
            case Cause.Script _ -> words().of("why.script", told().author(c.incident()));
        };
    }

    /** The wait began a patience before it was lost. */
    private String silence(CrowdComment c) {
        String author = told().author(c.incident());
        OptionalLong lost = story.recorded().impatient(c.incident(), c.at());
        Optional<Long> patience =
                told().incident(c.incident()).map(i -> i.nature().patience());
        return lost.isEmpty() || patience.isEmpty()
                ? words().of("why.silence", author)
                : words().of("why.silence-since", author, told().span(c.at() - lost.getAsLong() + patience.get()));
    }

    private String decided(long number) {
        return story.debrief().decisions().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .map(this::decided)
                .orElse("");
    }

    private String decided(Step step) {
        String time = told().time(step.at());
        return step.decision() instanceof Decision.Answer(String incident, String reply)
                ? words().of("why.answer", time, told().author(incident), told().moves(incident, reply))
                : words().of("why.decided", time, told().did(step.decision()).orElse(""));
    }

    private String joining(String incident, String beat) {
        return story.recorded().joined().values().stream()
                .filter(j -> j.incident().equals(incident) && j.beat().equals(beat))
                .findFirst()
                .map(j -> words().of("why.joined", told().person(j.person()), told().time(j.at())))
                .orElse("");
    }

    /** What they would have done without it; nothing where that cannot be told apart. */
    private String otherwise(CrowdComment c) {
        String name = story.name(c);
        if (c.quiet().isEmpty()) {
            return words().of("why.anyway", name);
        }
        long quiet = c.quiet().getAsLong();
        if (!(c.cause() instanceof Cause.Silence)) {
            return words().of("why.quiet", name);
        }
        return c.at() - quiet < MINUTE ? "" : words().of("why.quiet-at", name, told().time(quiet));
    }

    private Optional<Joined> joined(long comment) {
        return Optional.ofNullable(story.recorded().joined().get(comment));
    }

    private String time(Long at) {
        return at == null ? "" : told().time(at);
    }

    private Told told() {
        return story.told();
    }

    private Words words() {
        return told().words();
    }
}
