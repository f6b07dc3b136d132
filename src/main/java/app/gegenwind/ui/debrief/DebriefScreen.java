package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Score;
import app.gegenwind.run.RunHeader;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A debrief, worded.
 *
 * @param facts scenario, seed, hours
 * @param verdict one sentence over all
 * @param redLines what capped the score; empty when none was crossed
 * @param again scenario to play again
 * @param next scenario to play next, if another is advised
 */
record DebriefScreen(
        String pageTitle,
        String title,
        String facts,
        int total,
        String verdict,
        String because,
        List<Part> parts,
        List<String> redLines,
        Avoided avoided,
        Curves curves,
        List<Decided> decisions,
        List<Silence> silences,
        List<String> keep,
        List<String> change,
        String again,
        Optional<Next> next) {

    private static final int THREE = 3;

    record Part(String name, String points, int percent, String formula) {}

    /** @param percent 0 to 100 of the bar; empty when it cannot be measured */
    record Avoided(String value, Optional<Integer> percent, String says) {}

    record Next(String scenario, String label) {}

    static DebriefScreen of(Bundle bundle, RunHeader run, Debrief debrief, Optional<Bundle> next, Words words) {
        Told told = new Told(bundle, words);
        String title = words.of(bundle.scenario().title());
        Score score = debrief.score();
        return new DebriefScreen(
                words.of("title.debrief", title),
                title,
                facts(bundle, run, words),
                score.total(),
                words.of("verdict." + band(score)),
                because(score, words),
                parts(score, words),
                redLines(debrief, told),
                avoided(debrief, words),
                Curves.of(told, debrief),
                debrief.decisions().stream()
                        .flatMap(s -> Decided.of(told, s).stream())
                        .toList(),
                Silence.of(told, debrief),
                keep(debrief, told),
                change(debrief, told),
                bundle.id(),
                next.filter(n -> !n.id().equals(bundle.id()))
                        .map(n -> new Next(
                                n.id(),
                                words.of("debrief.next", words.of(n.scenario().title())))));
    }

    private static String facts(Bundle bundle, RunHeader run, Words words) {
        var clock = bundle.scenario().clock();
        return words.of(
                "debrief.facts",
                words.weekday(clock.at(0)),
                words.time(clock.at(0)),
                words.time(clock.at(clock.lasts())),
                Long.toString(run.setup().seed()));
    }

    private static String band(Score score) {
        if (score.redLine()) {
            return "red-line";
        }
        return score.total() >= 80 ? "strong" : score.total() >= 60 ? "good" : score.total() >= 35 ? "mixed" : "weak";
    }

    /** The part that lost most says where to look first. */
    private static String because(Score score, Words words) {
        if (score.redLine()) {
            return words.of("because.red-line", Score.RED_LINE_CAP);
        }
        ToDoubleFunction<Score.Part> lost = p -> p.of() == 0 ? 0 : p.of() - p.points();
        double craft = lost.applyAsDouble(score.craft());
        double timing = lost.applyAsDouble(score.timing());
        double outcome = lost.applyAsDouble(score.outcome());
        if (craft + timing + outcome < 10) {
            return words.of("because.nothing");
        }
        return words.of(
                craft >= timing && craft >= outcome
                        ? "because.craft"
                        : timing >= outcome ? "because.timing" : "because.outcome");
    }

    private static List<Part> parts(Score score, Words words) {
        return List.of(
                part("craft", score.craft(), words),
                part("timing", score.timing(), words),
                part("outcome", score.outcome(), words));
    }

    private static Part part(String id, Score.Part part, Words words) {
        boolean counts = part.of() > 0;
        return new Part(
                words.of("part." + id),
                counts ? words.of("part.points", part.points(), part.of()) : words.of("part.none"),
                counts ? 100 * part.points() / part.of() : 0,
                words.of("part." + id + "-formula"));
    }

    private static List<String> redLines(Debrief debrief, Told told) {
        return debrief.evidence().stream()
                .filter(Evidence::redLine)
                .map(e -> told.time(e.at()) + " " + about(told, e))
                .distinct()
                .toList();
    }

    private static Avoided avoided(Debrief debrief, Words words) {
        var share = debrief.outcome().avoided();
        if (share.isEmpty()) {
            return new Avoided(words.of("avoided.none"), Optional.empty(), words.of("avoided.none-says"));
        }
        long percent = Math.round(100 * share.getAsDouble());
        return new Avoided(
                (percent < 0 ? "−" + -percent : "" + percent) + " %",
                Optional.of((int) Math.clamp(percent, 0, 100)),
                words.of(percent < 0 ? "avoided.worse" : percent > 100 ? "avoided.better" : "avoided.says"));
    }

    private static List<String> keep(Debrief debrief, Told told) {
        return three(debrief, told, e -> e.value() >= 0.7, e -> -e.weight() * e.value());
    }

    private static List<String> change(Debrief debrief, Told told) {
        return three(debrief, told, e -> e.value() < 0.5, e -> -e.weight() * (1 - e.value()));
    }

    private static List<String> three(
            Debrief debrief, Told told, Predicate<Evidence> which, ToDoubleFunction<Evidence> order) {
        List<Evidence> sorted = debrief.evidence().stream()
                .filter(which)
                .sorted(Comparator.comparingDouble(order))
                .toList();
        return sorted.stream()
                .filter(e -> sorted.stream()
                                .filter(o -> o.row().equals(e.row()))
                                .findFirst()
                                .orElseThrow()
                        == e)
                .map(e -> about(told, e))
                .distinct()
                .limit(THREE)
                .toList();
    }

    private static String about(Told told, Evidence evidence) {
        String reason = told.reason(evidence);
        return evidence.incident().isEmpty() ? reason : told.author(evidence.incident()) + ": " + reason;
    }
}
