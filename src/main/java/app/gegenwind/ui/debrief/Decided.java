package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.ui.debrief.Research.Doubt;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.List;
import java.util.Optional;

/**
 * One decision in the debrief.
 *
 * @param at simulated ms
 * @param title what was done
 * @param said the reply's own words; empty where it was none
 * @param teaches what the author says about it
 * @param moves what a reply did, in the table's words; empty where it was no reply
 * @param followed what the crowd did because of it
 * @param doubts where research disagrees about it
 */
record Decided(
        long number,
        long at,
        String time,
        String title,
        String moves,
        Badge worth,
        String said,
        String teaches,
        Followed followed,
        List<Proof> proofs,
        List<Doubt> doubts,
        List<Other> others) {

    /** A reply that was not chosen. */
    record Other(Decision.Answer answer, String says, String teaches, boolean model) {}

    static List<Decided> all(Story story) {
        return story.debrief().decisions().stream()
                .flatMap(s -> of(story, s).stream())
                .toList();
    }

    /** Empty for decisions about the clock. */
    private static Optional<Decided> of(Story story, Step step) {
        return story.told().did(step.decision()).map(title -> of(story, step, title));
    }

    private static Decided of(Story story, Step step, String title) {
        Told told = story.told();
        Optional<Decision.Answer> answer =
                step.decision() instanceof Decision.Answer a ? Optional.of(a) : Optional.empty();
        Optional<Reply> reply = answer.flatMap(a -> told.reply(a.incident(), a.reply()));
        return new Decided(
                step.number(),
                step.at(),
                told.time(step.at()),
                title,
                answer.map(a -> told.moves(a.incident(), a.reply())).orElse(""),
                worth(told, step.evidence()),
                reply.map(r -> told.words().of(r.says())).orElse(told.posts().text(step.decision())),
                reply.map(r -> told.words().of(r.teaches())).orElse(told.posts().teaches(step.decision())),
                Followed.decision(story, step.number(), step.at(), step.followed()),
                step.evidence().stream().map(e -> Proof.of(story, e)).toList(),
                new Research(story).of(step),
                reply.map(r -> others(told, answer.orElseThrow().incident(), r)).orElse(List.of()));
    }

    private static List<Other> others(Told told, String incident, Reply reply) {
        return told.beside(incident, reply).stream()
                .map(o -> new Other(
                        new Decision.Answer(incident, o.id()),
                        told.words().of(o.says()),
                        told.words().of(o.teaches()),
                        o.model()))
                .toList();
    }

    private static Badge worth(Told told, List<Evidence> evidence) {
        double weight = evidence.stream().mapToDouble(Evidence::weight).sum();
        if (weight == 0) {
            return new Badge(told.words().of("value.none"), Tone.PLAIN);
        }
        double sum = evidence.stream().mapToDouble(e -> e.value() * e.weight()).sum();
        return evidence.stream().anyMatch(Evidence::redLine)
                ? new Badge(told.words().of("value.red-line"), Tone.BAD)
                : Proof.value(told, sum / weight);
    }
}
