package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief.Wait;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Evidence.Shown;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long one author waited, and what was left undone there.
 *
 * @param incident its id; empty for the whole desk
 * @param opened simulated ms
 * @param followed what the crowd did because of the wait
 * @param proofs what an omission showed
 */
record Silence(
        String incident,
        long opened,
        String author,
        Badge waited,
        String content,
        Followed followed,
        List<Proof> proofs) {

    /** Those that cost most come first, then what was left undone for the whole desk. */
    static List<Silence> all(Story story) {
        var waits = story.debrief().waits().stream()
                .sorted(Comparator.comparingDouble(w -> -(1 - w.content()) * w.weight()))
                .map(w -> of(story, w));
        return Stream.concat(waits, theDesk(story)).toList();
    }

    private static Silence of(Story story, Wait wait) {
        Told told = story.told();
        long percent = Math.round(100 * wait.content());
        long opened = story.opened(wait.incident());
        return new Silence(
                wait.incident(),
                opened,
                told.author(wait.incident()),
                waited(told, wait),
                wait.answered() ? told.words().of("waited.content", percent) : "",
                Followed.silence(story, wait.incident(), opened, wait.followed()),
                omitted(story, wait.incident()));
    }

    private static Badge waited(Told told, Wait wait) {
        Tone tone = wait.content() >= 0.7 ? Tone.GOOD : wait.content() >= 0.4 ? Tone.WARN : Tone.BAD;
        return new Badge(
                wait.answered()
                        ? told.words().of("waited.answered", told.words().duration(wait.waited()))
                        : told.words().of("waited.never"),
                tone);
    }

    private static Stream<Silence> theDesk(Story story) {
        List<Proof> proofs = omitted(story, "");
        return proofs.isEmpty()
                ? Stream.empty()
                : Stream.of(new Silence(
                        "",
                        0,
                        story.told().words().of("waited.desk"),
                        new Badge(story.told().words().of("waited.undone"), Tone.WARN),
                        "",
                        Followed.NOTHING,
                        proofs));
    }

    /** What nobody decided: something left undone, or a post that went out as somebody else had left it. */
    private static boolean isNobodys(Shown by) {
        return switch (by) {
            case Shown.Made _ -> false;
            case Shown.Omitted _ -> true;
            case Shown.Posted posted -> posted.decision() == 0;
        };
    }

    private static List<Proof> omitted(Story story, String incident) {
        return story.debrief().evidence().stream()
                .filter(e -> e.incident().equals(incident))
                .filter((Evidence e) -> isNobodys(e.by()))
                .map(e -> Proof.of(story, e))
                .toList();
    }
}
