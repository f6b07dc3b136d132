package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Evidence.Shown;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.List;

/**
 * How long one author waited, and what was left undone there.
 *
 * @param followed what the crowd did because of the wait; empty when nothing
 * @param missed what an omission showed; empty when nothing
 */
record Silence(String incident, String author, Badge waited, String content, String followed, List<String> missed) {

    /** Those that cost most come first. */
    static List<Silence> of(Told told, Debrief debrief) {
        return debrief.waits().stream()
                .sorted(java.util.Comparator.comparingDouble(w -> -(1 - w.content()) * w.weight()))
                .map(w -> of(told, debrief, w))
                .toList();
    }

    private static Silence of(Told told, Debrief debrief, Wait wait) {
        long percent = Math.round(100 * wait.content());
        String waited = told.words().duration(wait.waited());
        Tone tone = wait.content() >= 0.7 ? Tone.GOOD : wait.content() >= 0.4 ? Tone.WARN : Tone.BAD;
        return new Silence(
                wait.incident(),
                told.author(wait.incident()),
                new Badge(
                        wait.answered()
                                ? told.words().of("waited.answered", waited)
                                : told.words().of("waited.never"),
                        tone),
                wait.answered() ? told.words().of("waited.content", percent) : "",
                wait.followed() == 0 ? "" : told.words().of("waited.followed", wait.followed()),
                missed(told, debrief, wait.incident()));
    }

    private static List<String> missed(Told told, Debrief debrief, String incident) {
        return debrief.evidence().stream()
                .filter(e -> e.incident().equals(incident))
                .filter(e -> e.by() instanceof Shown.Omitted omitted && omitted.omission() != Omission.UNANSWERED)
                .map(told::reason)
                .distinct()
                .toList();
    }

    /** Omissions of the whole desk. */
    static List<String> ofTheDesk(Told told, Debrief debrief) {
        return debrief.evidence().stream()
                .filter((Evidence e) ->
                        e.by() instanceof Shown.Omitted && e.incident().isEmpty())
                .map(told::reason)
                .distinct()
                .toList();
    }
}
