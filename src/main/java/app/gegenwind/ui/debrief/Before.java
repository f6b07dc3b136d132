package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Score;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.RunHeader;
import app.gegenwind.ui.shell.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This run beside earlier plays of the same scenario, the latest first.
 *
 * @param says what got better and what worse since the last one; empty if there is none
 */
record Before(String says, List<String> columns, List<Row> rows) {
    private static final int MOST = 8;

    /** @param run id of the earlier run; empty for this one */
    record Row(String run, List<String> cells) {}

    static Before of(Story story, RunHeader run, List<Earlier> earlier, ZoneId zone) {
        Words words = story.told().words();
        if (earlier.isEmpty()) {
            return new Before("", List.of(), List.of());
        }
        var debrief = story.debrief();
        var now = new Row("", cells(words, words.of("before.now"), debrief.score(), debrief.outcome()));
        var rows = earlier.stream()
                .limit(MOST)
                .map(e -> new Row(
                        e.header().id().toString(),
                        cells(words, date(words, e.header(), zone), e.score(), e.outcome())));
        return new Before(
                says(words, earlier.getFirst(), debrief.score(), debrief.outcome()),
                Stream.of("date", "score", "craft", "timing", "outcome", "standing")
                        .map(c -> words.of("before." + c))
                        .toList(),
                Stream.concat(Stream.of(now), rows).toList());
    }

    private static List<String> cells(Words words, String when, Score score, Outcome outcome) {
        return List.of(
                when,
                "" + score.total(),
                part(words, score.craft()),
                part(words, score.timing()),
                part(words, score.outcome()),
                "" + standing(outcome));
    }

    private static String part(Words words, Score.Part part) {
        return part.of() == 0 ? words.of("part.none") : words.of("part.points", part.points(), part.of());
    }

    private static int standing(Outcome outcome) {
        return (int) (Math.max(0, 100_000 - outcome.yours()) / 1000);
    }

    private static String date(Words words, RunHeader run, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(run.started().atZone(zone));
    }

    private static String says(Words words, Earlier last, Score now, Outcome outcome) {
        var since = new Since(words, new ArrayList<>(), new ArrayList<>());
        Score then = last.score();
        since.changed("before.part", "part.craft", share(now.craft()) - share(then.craft()));
        since.changed("before.part", "part.timing", share(now.timing()) - share(then.timing()));
        since.changed("before.part", "part.outcome", share(now.outcome()) - share(then.outcome()));
        since.changed("before.points", "fork.figure-standing", standing(outcome) - standing(last.outcome()));
        return since.says();
    }

    /** What changed since the last play. */
    private record Since(Words words, List<String> better, List<String> worse) {

        void changed(String unit, String name, int by) {
            if (by != 0) {
                (by > 0 ? better : worse).add(words.of(unit, words.of(name), (by > 0 ? "+" : "−") + Math.abs(by)));
            }
        }

        String says() {
            if (better.isEmpty() && worse.isEmpty()) {
                return words.of("before.same");
            }
            return Stream.of(says("before.better", better), says("before.worse", worse))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(" "));
        }

        private List<String> says(String key, List<String> parts) {
            return parts.isEmpty() ? List.of() : List.of(words.of(key, words.list(parts)));
        }
    }

    /** Percent of what was possible: the parts do not weigh the same in every run. */
    private static int share(Score.Part part) {
        return part.of() == 0 ? 0 : Math.round(100f * part.points() / part.of());
    }
}
