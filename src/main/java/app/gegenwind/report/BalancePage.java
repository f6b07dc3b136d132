package app.gegenwind.report;

import app.gegenwind.report.BalanceReport.Player;
import app.gegenwind.report.BalanceReport.Range;
import app.gegenwind.report.BalanceReport.Swapped;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code balance --html} writes: one file without scripts or anything from elsewhere, for a screen and for paper. */
public record BalancePage(BalanceReport report) {
    private static final List<String> MEDIANS = List.of("craft", "timing", "outcome");
    private static final List<String> RANGES = List.of("wind", "standing", "comments");
    private static final int BEST = 10;
    private static final String STYLE = """
        :root { color-scheme: light dark; --line: #8884; --bar: #2a6fb0; --soft: #8883; }
        body { font: 16px/1.45 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; margin-bottom: 0; }
        h2 { font-size: 1.15rem; margin-top: 2rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
        th:first-child, td:first-child, .words { text-align: left; }
        .words { white-space: normal; }
        .bar { position: relative; display: block; width: 9rem; height: .8rem; background: var(--soft); }
        .bar i { position: absolute; top: .25rem; bottom: .25rem; background: var(--bar); opacity: .55; }
        .bar b { position: absolute; top: 0; bottom: 0; width: 3px; margin-left: -1px; background: var(--bar); }
        small { opacity: .75; }
        .error { font-weight: 600; }
        .error small { font-weight: 400; }
        small { overflow-wrap: anywhere; }
        @media print {
          body { max-width: none; margin: 0; font-size: 10pt; }
          tr, li { break-inside: avoid; }
          .bar, .bar * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;

    public String html() {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s: balance</title>
            <style>
            %2$s</style>
            </head>
            <body>
            <h1>%1$s: balance</h1>
            <p>%3$s</p>
            %4$s</body>
            </html>
            """.formatted(escape(report.scenario()), STYLE, head(), findings() + bots() + facts() + swaps());
    }

    private String head() {
        return "%d runs of each bot, seeds %d to %d. Engine %s, files <small>%s</small>."
                .formatted(
                        report.runs(),
                        report.seed(),
                        report.seed() + report.runs() - 1,
                        escape(report.engine()),
                        escape(report.hash()));
    }

    private String findings() {
        return "<h2>Findings</h2>\n"
                + (report.findings().isEmpty()
                        ? "<p>None.</p>\n"
                        : report.findings().stream()
                                .map(BalancePage::finding)
                                .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
    }

    private static String finding(FindingLine f) {
        return "<li class=\"%s\">%s %s: %s<br><small>%s:%d:%d → %s</small></li>\n"
                .formatted(
                        escape(f.severity()),
                        escape(f.code()),
                        escape(f.severity()),
                        escape(f.message()),
                        escape(f.file()),
                        f.line(),
                        f.column(),
                        escape(f.wayOut()));
    }

    private String bots() {
        return """
            <h2>Bots</h2>
            <p>Median; the bar and the small figures go from the 10th to the 90th percentile.</p>
            <div class="scroll"><table>
            <thead><tr><th scope="col">bot</th><th scope="col" colspan="2">score</th><th scope="col">mean</th>\
            <th scope="col">craft</th><th scope="col">timing</th><th scope="col">outcome</th><th scope="col">wind</th>\
            <th scope="col">standing</th><th scope="col">comments</th></tr></thead>
            <tbody>
            %s</tbody>
            </table></div>
            <ul>
            %s</ul>
            """.formatted(rows(BalancePage::row), rows(BalancePage::rule));
    }

    private String rows(Function<Player, String> row) {
        return report.bots().stream().map(row).collect(Collectors.joining());
    }

    private static String rule(Player player) {
        return "<li><b>%s</b> %s</li>\n".formatted(escape(player.bot()), escape(player.says()));
    }

    private static String row(Player player) {
        Range score = player.figures().get("score");
        String medians = MEDIANS.stream()
                .map(id -> cell(number(player.figures().get(id).median())))
                .collect(Collectors.joining());
        String ranges =
                RANGES.stream().map(id -> cell(range(player.figures().get(id)))).collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s%s%s%s%s</tr>\n"
                .formatted(
                        escape(player.bot()),
                        cell(range(score)),
                        cell(bar(score)),
                        cell(BalanceWords.tenth(score.mean())),
                        medians,
                        ranges);
    }

    private static String cell(String inside) {
        return "<td>" + inside + "</td>";
    }

    private static String range(Range range) {
        return "%s <small>%s–%s</small>".formatted(number(range.median()), number(range.p10()), number(range.p90()));
    }

    private static String bar(Range score) {
        return "<span class=\"bar\" aria-hidden=\"true\"><i style=\"left:%s%%;width:%s%%\"></i><b style=\"left:%s%%\"></b></span>"
                .formatted(number(score.p10()), number(score.p90() - score.p10()), number(score.median()));
    }

    private String facts() {
        return new BalanceWords(report)
                .facts()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" {2,}", 2))
                .map(part -> "<tr><th scope=\"row\">%s</th><td class=\"words\">%s</td></tr>\n"
                        .formatted(escape(part[0]), escape(part[1])))
                .collect(Collectors.joining("", "<h2>Fairness</h2>\n<table><tbody>\n", "</tbody></table>\n"));
    }

    private String swaps() {
        return report.swaps().isEmpty()
                ? ""
                : report.swaps().stream()
                        .limit(BEST)
                        .map(BalancePage::swap)
                        .collect(Collectors.joining("", """
                            <h2>Other replies in place of the model’s, the most helpful first</h2>
                            <div class="scroll"><table>
                            <thead><tr><th scope="col">incident</th><th scope="col" class="words">reply</th>\
                            <th scope="col" class="words">in place of</th><th scope="col">score</th><th scope="col">standing</th>\
                            <th scope="col">runs</th></tr></thead>
                            <tbody>
                            """, "</tbody></table></div>\n"));
    }

    private static String swap(Swapped s) {
        return "<tr><th scope=\"row\">%s</th><td class=\"words\">%s</td><td class=\"words\">%s</td><td>%s</td><td>%s</td><td>%d</td></tr>\n"
                .formatted(
                        escape(s.incident()),
                        escape(s.reply()),
                        escape(s.model()),
                        BalanceWords.signed(s.points()),
                        BalanceWords.signed(s.saved()),
                        s.runs());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
