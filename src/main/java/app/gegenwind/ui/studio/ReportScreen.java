package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceReport;
import app.gegenwind.report.BalanceReport.Player;
import app.gegenwind.report.BalanceReport.Range;
import app.gegenwind.report.BalanceReport.Swapped;
import app.gegenwind.report.FindingLine;
import app.gegenwind.ui.shell.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A balance report on the page.
 *
 * @param swaps the author's own replies replaced, the most helpful first
 */
record ReportScreen(List<Note> notes, List<Row> bots, List<Fact> facts, List<Swap> swaps) {
    private static final int BEST = 5;

    /** @param low tenth of the runs, {@code high} nine tenths, both in points; {@code cells} what stands in the other columns */
    record Row(String bot, String says, long median, long low, long high, List<String> cells) {}

    record Fact(String name, String says) {}

    record Swap(String says, String effect) {}

    static ReportScreen of(BalanceReport report, Words words) {
        return new ReportScreen(
                report.findings().stream().map(f -> note(f, words)).toList(),
                report.bots().stream().map(p -> row(p, words)).toList(),
                facts(report, words),
                report.swaps().stream().limit(BEST).map(s -> swap(s, words)).toList());
    }

    private static Note note(FindingLine f, Words words) {
        return Note.of(f.file(), f.line(), f.severity().equals("error"), f.code(), f.message(), words);
    }

    private static Row row(Player player, Words words) {
        var of = player.figures();
        Range score = of.get("score");
        return new Row(
                words.of("bot." + player.bot()),
                words.of("bot-says." + player.bot()),
                Math.round(score.median()),
                Math.round(score.p10()),
                Math.round(score.p90()),
                List.of(
                        range(score, words),
                        tenth(score.mean(), words),
                        whole(of.get("craft").median(), words),
                        whole(of.get("timing").median(), words),
                        whole(of.get("outcome").median(), words),
                        range(of.get("wind"), words),
                        range(of.get("standing"), words),
                        range(of.get("comments"), words)));
    }

    private static List<Fact> facts(BalanceReport report, Words words) {
        var difficulty = report.difficulty();
        var reading = report.reading();
        return List.of(
                new Fact(
                        words.of("bot.model"),
                        words.of("studio.fact-model", tenth(100 * report.model().sure(), words))),
                new Fact(
                        words.of("studio.difficulty"),
                        words.of(
                                "studio.fact-difficulty",
                                tenth(difficulty.points(), words),
                                words.of("level." + difficulty.level()),
                                peers(difficulty, words))),
                new Fact(
                        words.of("studio.reading"),
                        words.of(
                                "studio.fact-reading",
                                reading.words(),
                                reading.minutes(),
                                tenth(reading.perMinute(), words))),
                new Fact(words.of("studio.giveaway"), giveaway(report.giveaway(), words)));
    }

    private static String peers(BalanceReport.Difficulty difficulty, Words words) {
        return difficulty.peers().stream()
                .map(p -> p.scenario() + " " + tenth(p.points(), words) + " (" + words.of("level." + p.level()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String giveaway(BalanceReport.GivenAway giveaway, Words words) {
        String languages = giveaway.languages().stream()
                .map(in -> words.of(
                        in.has() ? "studio.fact-has" : "studio.fact-lacks",
                        in.language(),
                        hundredth(in.length(), words),
                        in.word(),
                        tenth(100 * in.hits(), words),
                        tenth(100 * in.chance(), words)))
                .collect(Collectors.joining(" "));
        return words.of("studio.fact-giveaway", giveaway.choices(), hundredth(giveaway.place(), words)) + " "
                + languages;
    }

    private static Swap swap(Swapped s, Words words) {
        return new Swap(
                words.of("studio.swap", s.incident(), s.reply(), s.model()),
                words.of("studio.swap-effect", signed(s.points(), words), signed(s.saved(), words), s.runs()));
    }

    private static String range(Range range, Words words) {
        return words.of(
                "studio.range", whole(range.median(), words), whole(range.p10(), words), whole(range.p90(), words));
    }

    private static String whole(double value, Words words) {
        return words.number(Math.round(value));
    }

    private static String tenth(double value, Words words) {
        return decimal(value, 1, words);
    }

    private static String hundredth(double value, Words words) {
        return (value < 0 ? "" : "+") + decimal(value, 2, words).replace('-', '−');
    }

    private static String signed(double value, Words words) {
        return (value < 0 ? "" : "+") + tenth(value, words).replace('-', '−');
    }

    private static String decimal(double value, int places, Words words) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }
}
