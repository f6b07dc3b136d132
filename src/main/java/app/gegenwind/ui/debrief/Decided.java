package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Evidence.Shown;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One decision in the debrief.
 *
 * @param title what was done
 * @param moves what a reply did, in the table's words; empty where it was no reply
 * @param said the reply's own words; empty where it was none
 * @param followed what the crowd did because of it; empty when nothing
 * @param teaches what the author says about it
 */
record Decided(
        long number,
        String time,
        String title,
        String moves,
        Badge worth,
        String said,
        String teaches,
        String followed,
        List<Proof> proofs,
        List<Other> others) {

    /** What it showed about a competency. */
    record Proof(String competency, String reason, Badge value) {}

    /** A reply that was not chosen. */
    record Other(String says, String teaches, boolean model) {}

    /** Empty for decisions about the clock. */
    static Optional<Decided> of(Told told, Step step) {
        return told.did(step.decision()).map(title -> of(told, step, title));
    }

    private static Decided of(Told told, Step step, String title) {
        Optional<Reply> reply = step.decision() instanceof Decision.Answer answer
                ? told.reply(answer.incident(), answer.reply())
                : Optional.empty();
        return new Decided(
                step.number(),
                told.time(step.at()),
                title,
                reply.map(r -> told.words()
                                .list(r.moves().stream().map(told::move).toList()))
                        .orElse(""),
                worth(told, step.evidence()),
                reply.map(r -> told.words().of(r.says())).orElse(""),
                reply.map(r -> told.words().of(r.teaches())).orElse(""),
                step.followed() == 0 ? "" : told.words().of("debrief.followed", step.followed()),
                step.evidence().stream().map(e -> proof(told, e)).toList(),
                reply.map(r -> others(told, ((Decision.Answer) step.decision()).incident(), r))
                        .orElse(List.of()));
    }

    private static List<Other> others(Told told, String incident, Reply reply) {
        List<Other> others = new ArrayList<>();
        for (Reply other : told.beside(incident, reply)) {
            others.add(new Other(told.words().of(other.says()), told.words().of(other.teaches()), other.model()));
        }
        return others;
    }

    private static Proof proof(Told told, Evidence evidence) {
        String move = evidence.by() instanceof Shown.Made made ? told.move(made.move()) + ": " : "";
        return new Proof(
                told.competency(evidence.competency()), move + told.reason(evidence), value(told, evidence.value()));
    }

    private static Badge worth(Told told, List<Evidence> evidence) {
        double weight = evidence.stream().mapToDouble(Evidence::weight).sum();
        if (weight == 0) {
            return new Badge(told.words().of("value.none"), Tone.PLAIN);
        }
        double sum = evidence.stream().mapToDouble(e -> e.value() * e.weight()).sum();
        return evidence.stream().anyMatch(Evidence::redLine)
                ? new Badge(told.words().of("value.red-line"), Tone.BAD)
                : value(told, sum / weight);
    }

    static Badge value(Told told, double value) {
        if (value >= 0.7) {
            return new Badge(told.words().of("value.right"), Tone.GOOD);
        }
        return value >= 0.4
                ? new Badge(told.words().of("value.mixed"), Tone.WARN)
                : new Badge(told.words().of("value.harmful"), Tone.BAD);
    }
}
