package app.gegenwind.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that fills a third of the megabyte a file may have takes a second to read. */
class LongFilesTest {
    private static final long MOST_SIGNS = 300_000;
    private static final long LONGEST = 1_000_000_000L;
    private static final FuzzBase POT =
            FuzzBase.of(Library.open(ExampleFolder.GOOD).find("pot").orElseThrow());

    enum Filler {
        KEYS("pot/scenario.yaml", "people:\n", i -> "  p-" + i + ": {name: P}\n"),
        UNKNOWN_KEYS("pot/scenario.yaml", "people:\n", i -> "unknown-" + i + ":\n"),
        SAME_KEYS("pot/scenario.yaml", "people:\n", i -> "  same: {}\n"),
        FACTS(
                "pot/scenario.yaml",
                "facts:\n",
                i -> "  f-" + i + ": {ask: stock, takes: 1m, title: {de: a, en: b}, says: {de: a, en: b}}\n"),
        BEATS(
                "pot/scenario.yaml",
                "beats:\n",
                i -> "  - {id: b-" + i + ", at: 0:20, team: {from: boss, says: {de: a, en: b}}}\n"),
        CHAIN(
                "pot/scenario.yaml",
                "beats:\n",
                i -> "  - {id: b-" + i + ", when: {happened: b-" + (i + 1)
                        + "}, team: {from: boss, says: {de: a, en: b}}}\n"),
        INCIDENTS(
                "pot/scenario.yaml",
                "incidents:\n",
                i -> "  i-" + i
                        + ": {opens: 0:05, topic: t, on: x, where: mention, from: ben, says: {de: a, en: b}, replies: {r: {says: {de: a, en: b}, moves: [answer], teaches: {de: a, en: b}}}}\n"),
        REPLIES(
                "pot/scenario.yaml",
                "    replies:\n",
                i -> "      r-" + i + ": {says: {de: a, en: b}, moves: [answer], teaches: {de: a, en: b}}\n"),
        POSTS(
                "pot/scenario.yaml",
                "posts:\n",
                i -> "  p-" + i + ": {on: x, scheduled: 1:00, topic: t, format: text, says: {de: a, en: b}}\n"),
        PARAMETERS("pot/scenario.yaml", "parameters:\n", i -> "  p-" + i + ": {de: a, en: b}\n"),
        PLAN_LINES("pot/careless.plan.yaml", "decisions:\n", i -> "  - at 0:01 pause-queue\n"),
        WRONG_LINES("pot/careless.plan.yaml", "decisions:\n", i -> "  - at 0:01 xyz-" + i + "\n"),
        LINES("lines/pots.yaml", "  calm:\n", i -> "    - {de: a, en: b}\n"),
        ROWS("evidence.yaml", "rows:\n", i -> "  - {on: empathy, for: law, scores: 0.5}\n"),
        ALIASES("pot/scenario.yaml", "people:\n", i -> "  p-" + i + (i == 1 ? ": &a {name: P}\n" : ": *a\n"));

        private final String file;
        private final String behind;
        private final IntFunction<String> line;

        Filler(String file, String behind, IntFunction<String> line) {
            this.file = file;
            this.behind = behind;
            this.line = line;
        }

        byte[] text() {
            String text = POT.text(file);
            int at = text.indexOf(behind) + behind.length();
            int lines =
                    (int) ((MOST_SIGNS - text.length()) / (line.apply(100_000).length() + 2));
            String filler = IntStream.rangeClosed(1, lines).mapToObj(line).collect(Collectors.joining());
            return (text.substring(0, at) + filler + text.substring(at)).getBytes(StandardCharsets.UTF_8);
        }
    }

    enum Sign {
        LETTER("x"),
        DIGIT("9"),
        BRACE("{"),
        CLOSED("}"),
        BLANK("x "),
        HASHES("#a "),
        DASHES("a-"),
        LINKS("http://a.b "),
        PARAMETERS("{product} "),
        EMOJI("😀"),
        COMMAS("a,"),
        BACKSLASHES("\\\\"),
        QUOTES("''");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyOfAKindAreReadInNoTime(Filler filler) {
        isQuick(filler.file, filler.text());
    }

    /** Where each of thousands of values in one line ends must not be counted from the start of the line. */
    @Test
    void oneLineOfThousandsOfValuesIsReadInNoTime() {
        String values = "k: {" + "x,".repeat(100_000) + "x}\n";

        isQuick("pot/scenario.yaml", (POT.text("pot/scenario.yaml") + values).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void oneLongTextIsReadInNoTime(Sign sign) {
        String text = POT.text("pot/scenario.yaml");
        String word = sign.sign.repeat(
                (int) (MOST_SIGNS - text.length()) / sign.sign.getBytes(StandardCharsets.UTF_8).length);
        isQuick(
                "pot/scenario.yaml",
                text.replace("{de: Danke euch.,", "{de: '" + word + "',").getBytes(StandardCharsets.UTF_8));
        isQuick(
                "pot/scenario.yaml",
                text.replace("from: ben", "from: '" + word + "'").getBytes(StandardCharsets.UTF_8));
        isQuick(
                "pot/scenario.yaml",
                text.replace("    kind:", "    '" + word + "':").getBytes(StandardCharsets.UTF_8));
    }

    /** Each of them waits for all that come after it, and the last for the one before it: there are 2³⁸ ways through. */
    @Test
    void beatsThatWaitForEachOtherInManyWaysAreReadInNoTime() {
        String beats = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "  - {id: b-" + i + ", when: {all: [" + awaited(i)
                        + "]}, team: {from: boss, says: {de: a, en: b}}}\n")
                .collect(Collectors.joining());
        String text = POT.text("pot/scenario.yaml").replace("beats:\n", "beats:\n" + beats);

        isQuick("pot/scenario.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String awaited(int beat) {
        return beat == 40
                ? "{happened: b-39}"
                : IntStream.rangeClosed(beat + 1, 40)
                        .mapToObj(later -> "{happened: b-" + later + "}")
                        .collect(Collectors.joining(", "));
    }

    private static void isQuick(String file, byte[] bytes) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        FuzzBase.Read read = POT.with(file, bytes);
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        assertThat(time).as("ns of processor time").isLessThan(LONGEST);
        assertThat(read.findings()).extracting(Finding::code).doesNotContain("GW010");
    }
}
