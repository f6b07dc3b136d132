package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Evidence.Shown;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;

/**
 * A piece of evidence in words.
 *
 * @param place in the debrief's evidence
 * @param contested what the trainee says against it; empty when nothing
 */
record Proof(int place, String competency, String reason, Badge value, String contested) {

    static Proof of(Story story, Evidence evidence) {
        Told told = story.told();
        return new Proof(
                story.place(evidence),
                told.competency(evidence.competency()),
                reason(told, evidence),
                value(told, evidence.value()),
                story.contested(evidence));
    }

    private static String reason(Told told, Evidence evidence) {
        String reason = told.reason(evidence);
        return switch (evidence.by()) {
            case Shown.Made made -> told.move(made.move()) + ": " + reason;
            case Shown.Omitted _ -> reason;
            case Shown.Posted posted -> posted.decision() == 0 ? told.about(evidence) : reason;
        };
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
