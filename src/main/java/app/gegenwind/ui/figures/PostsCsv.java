package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Figures;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.Reading;
import app.gegenwind.ui.shell.Words;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every post that is out, a line each, for spreadsheets: UTF-8 with a mark that tells them so, commas, decimal points. Rates are percent and named
 * by what they are divided by; followers are those of now.
 */
record PostsCsv(Bundle bundle, Situation now, Words words) {
    private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final String UTF_8 = "\uFEFF";
    private static final double HOUR = 3_600_000;
    private static final double WHOLE = 100;
    private static final List<String> COLUMNS = List.of(
            "post",
            "text",
            "platform",
            "out",
            "weekday",
            "hour",
            "format",
            "topic",
            "age",
            "reached",
            "impressions",
            "engaged",
            "won",
            "by-reach",
            "by-impressions",
            "by-followers",
            "day-reached",
            "day-impressions",
            "day-engaged",
            "day-by-reach");

    String text() {
        Stream<List<String>> posts = now.feeds().posts().stream()
                .filter(own -> own.published().isPresent())
                .sorted(Comparator.comparingLong(own -> own.published().orElseThrow()))
                .map(this::cells);
        Stream<List<String>> head = Stream.of(
                COLUMNS.stream().map(column -> words.of("csv." + column)).toList());
        return UTF_8 + Stream.concat(head, posts).map(PostsCsv::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PostsCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<String> cells(Own own) {
        OwnPost post = bundle.scenario().post(own.post());
        List<String> cells = new ArrayList<>();
        cells.addAll(about(own, post));
        cells.addAll(numbers(own, post.platform()));
        cells.addAll(afterADay(own));
        return cells;
    }

    private List<String> about(Own own, OwnPost post) {
        ZonedDateTime out = bundle.scenario().clock().at(own.published().orElseThrow());
        return List.of(
                post.id(),
                harmless(post.text(
                        words.language(), own.dress().wording(), own.dress().hashtags())),
                bundle.facts(post.platform()).name(),
                OUT.format(out),
                words.weekday(out),
                Integer.toString(out.getHour()),
                words.of("format", post.format()),
                harmless(post.topic()));
    }

    /** On one line, and no formula to a spreadsheet. */
    private static String harmless(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private List<String> numbers(Own own, Platform platform) {
        Numbers numbers = own.numbers();
        long age = own.readings().isEmpty() ? 0 : own.readings().getLast().age();
        return List.of(
                decimal(age / HOUR),
                Long.toString(numbers.reached()),
                Long.toString(numbers.impressions()),
                Long.toString(numbers.engaged()),
                Long.toString(numbers.followers()),
                percent(numbers.engaged(), numbers.reached()),
                percent(numbers.engaged(), numbers.impressions()),
                percent(numbers.engaged(), now.feeds().followers().getOrDefault(platform, 0L)));
    }

    /** Empty while it has not been out for a day. */
    private static List<String> afterADay(Own own) {
        Optional<Numbers> day = own.readings().stream()
                .filter(reading -> reading.age() == Figures.AGE)
                .findFirst()
                .map(Reading::numbers);
        return day.map(n -> List.of(
                        Long.toString(n.reached()),
                        Long.toString(n.impressions()),
                        Long.toString(n.engaged()),
                        percent(n.engaged(), n.reached())))
                .orElse(List.of("", "", "", ""));
    }

    private static String percent(long part, long whole) {
        return whole <= 0 ? "" : decimal(WHOLE * part / whole);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
