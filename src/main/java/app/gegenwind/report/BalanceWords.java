package app.gegenwind.report;

import app.gegenwind.report.BalanceReport.Player;
import app.gegenwind.report.BalanceReport.Range;
import app.gegenwind.report.BalanceReport.Swapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code balance} prints for people. */
public record BalanceWords(BalanceReport report) {
    private static final int BEST = 5;
    private static final String HEAD = "%-10s  %-24s  %5s %6s %7s  %-13s  %-18s  %s";

    public Stream<String> lines() {
        return Stream.of(table(), facts(), swaps(), findings()).flatMap(part -> part);
    }

    private Stream<String> table() {
        return Stream.concat(
                Stream.of(
                        "%s, %d runs of each bot from seed %d, engine %s"
                                .formatted(report.scenario(), report.runs(), report.seed(), report.engine()),
                        "Median (mean) 10th–90th percentile; craft, timing and outcome are medians.",
                        "",
                        HEAD.formatted("bot", "score", "craft", "timing", "outcome", "wind", "standing", "comments")),
                report.bots().stream().map(BalanceWords::row));
    }

    private static String row(Player player) {
        var of = player.figures();
        return HEAD.formatted(
                player.bot(),
                words(of.get("score")),
                number(of.get("craft").median()),
                number(of.get("timing").median()),
                number(of.get("outcome").median()),
                brief(of.get("wind")),
                brief(of.get("standing")),
                brief(of.get("comments")));
    }

    private static String words(Range range) {
        return "%s (%s) %s".formatted(number(range.median()), tenth(range.mean()), between(range));
    }

    private static String brief(Range range) {
        return number(range.median()) + " " + between(range);
    }

    private static String between(Range range) {
        return number(range.p10()) + "–" + number(range.p90());
    }

    Stream<String> facts() {
        var difficulty = report.difficulty();
        var reading = report.reading();
        return Stream.of(
                "",
                "model       80 or more in %s %% of its runs"
                        .formatted(tenth(100 * report.model().sure())),
                "difficulty  %s, level %s%s".formatted(tenth(difficulty.points()), difficulty.level(), peers()),
                "reading     %d words in %d minutes of play, %s a minute"
                        .formatted(reading.words(), reading.minutes(), tenth(reading.perMinute())),
                "giveaway    %d choices; %s".formatted(report.giveaway().choices(), giveaway()));
    }

    private String peers() {
        var peers = report.difficulty().peers();
        return peers.isEmpty()
                ? ""
                : peers.stream()
                        .map(p -> "%s %s (%s)".formatted(p.scenario(), tenth(p.points()), p.level()))
                        .collect(Collectors.joining(", ", "; beside it ", ""));
    }

    private String giveaway() {
        var giveaway = report.giveaway();
        return Stream.concat(
                        Stream.of("place in the file %s".formatted(hundredth(giveaway.place()))),
                        giveaway.languages().stream().map(BalanceWords::giveaway))
                .collect(Collectors.joining("; "));
    }

    private static String giveaway(BalanceReport.In in) {
        return "%s: length %s, best word '%s' (%s): %s %%, by chance %s %%"
                .formatted(
                        in.language(),
                        hundredth(in.length()),
                        in.word(),
                        in.has() ? "has it" : "lacks it",
                        tenth(100 * in.hits()),
                        tenth(100 * in.chance()));
    }

    private Stream<String> swaps() {
        return report.swaps().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                "",
                                "In place of the model's, the most helpful of "
                                        + report.swaps().size() + ":"),
                        report.swaps().stream().limit(BEST).map(BalanceWords::swap));
    }

    private static String swap(Swapped s) {
        return "  %s: %s for %s  score %s, standing %s (%d runs)"
                .formatted(s.incident(), s.reply(), s.model(), signed(s.points()), signed(s.saved()), s.runs());
    }

    private Stream<String> findings() {
        List<String> lines = new ArrayList<>(List.of(""));
        SortedSet<String> explained = new TreeSet<>();
        for (FindingLine f : report.findings()) {
            lines.add("%s:%d:%d %s %s: %s"
                    .formatted(f.file(), f.line(), f.column(), f.code(), f.severity(), f.message()));
            if (explained.add(f.code())) {
                lines.add("  → " + f.wayOut());
            }
        }
        if (report.findings().isEmpty()) {
            lines.add("No findings.");
        }
        return lines.stream();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String hundredth(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
