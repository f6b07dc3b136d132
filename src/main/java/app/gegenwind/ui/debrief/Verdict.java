package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Score;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The score and what it says.
 *
 * @param says one sentence over all
 * @param redLines what capped the score; empty when none was crossed
 */
record Verdict(
        int total,
        String says,
        String because,
        List<Part> parts,
        List<String> redLines,
        Avoided avoided,
        Optional<Gained> gained) {

    record Part(String name, String points, int percent, String formula) {}

    /** @param percent 0 to 100 of the bar; empty when it cannot be measured */
    record Avoided(String value, Optional<Integer> percent, String says) {}

    static Verdict of(Story story) {
        Words words = story.told().words();
        Score score = story.debrief().score();
        return new Verdict(
                score.total(),
                words.of("verdict." + band(score)),
                because(score, words),
                List.of(part("craft", score.craft(), words), part("timing", score.timing(), words), outcome(story)),
                redLines(story),
                avoided(story),
                Gained.of(story));
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

    private static Part part(String id, Score.Part part, Words words) {
        return part(id, part, words, words.of("part." + id + "-formula"));
    }

    private static Part part(String id, Score.Part part, Words words, String formula) {
        boolean counts = part.of() > 0;
        return new Part(
                words.of("part." + id),
                counts ? words.of("part.points", part.points(), part.of()) : words.of("part.none"),
                counts ? 100 * part.points() / part.of() : 0,
                formula);
    }

    /** Where own posts are to bring something, that is part of it. */
    private static Part outcome(Story story) {
        Words words = story.told().words();
        String formula = story.told()
                .bundle()
                .scenario()
                .goal()
                .map(goal -> words.of("part.outcome-gain-formula", 100 - goal.percent(), goal.percent()))
                .orElse(words.of("part.outcome-formula"));
        return part("outcome", story.debrief().score().outcome(), words, formula);
    }

    private static List<String> redLines(Story story) {
        return story.debrief().evidence().stream()
                .filter(Evidence::redLine)
                .map(e -> story.told().time(e.at()) + " " + story.told().about(e))
                .distinct()
                .toList();
    }

    private static Avoided avoided(Story story) {
        Words words = story.told().words();
        var share = story.debrief().outcome().avoided();
        if (share.isEmpty()) {
            boolean posts =
                    story.debrief().gain().map(gain -> gain.share().isPresent()).orElse(false);
            return new Avoided(
                    words.of("avoided.none"),
                    Optional.empty(),
                    words.of(posts ? "avoided.none-posts" : "avoided.none-says"));
        }
        long percent = Math.round(100 * share.getAsDouble());
        return new Avoided(
                (percent < 0 ? "−" + -percent : "" + percent) + " %",
                Optional.of((int) Math.clamp(percent, 0, 100)),
                words.of(percent < 0 ? "avoided.worse" : percent > 100 ? "avoided.better" : "avoided.says"));
    }
}
