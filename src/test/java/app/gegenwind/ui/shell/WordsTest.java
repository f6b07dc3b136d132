package app.gegenwind.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.gegenwind.run.Decided;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Situation.Status;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Set<Move> TOOLS = EnumSet.of(
            Move.HIDE,
            Move.DELETE,
            Move.REPORT,
            Move.RESTRICT,
            Move.BLOCK,
            Move.LIMIT,
            Move.HOLD,
            Move.PIN,
            Move.EVIDENCE_FIRST);

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("de"));
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        for (String key : keys("de")) {
            assertThat(placeholders("en", key)).as(key).isEqualTo(placeholders("de", key));
        }
    }

    @Test
    void noTextIsEmptyOrBroken() throws IOException {
        for (String language : List.of("de", "en")) {
            for (String key : keys(language)) {
                String text = texts(language).getProperty(key);
                assertThat(text).as(key).isNotBlank();
                if (text.contains("{")) {
                    assertThat(text)
                            .as("a straight apostrophe ends a placeholder: " + key)
                            .doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheEngineHasAText(Language language) {
        Words words = new Words(language);
        codes().forEach(key -> assertThat(words.of(key)).as(key).isNotBlank());
    }

    @Test
    void everyKeyTheScreensNameIsThere() throws IOException {
        Set<String> keys = keys("en");
        Pattern named = Pattern.compile("words(?:\\(\\))?\\.of\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/gegenwind/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var found = named.matcher(Files.readString(file));
                while (found.find()) {
                    String key = found.group(1);
                    assertThat(keys).as("%s in %s", key, file).anyMatch(k -> k.equals(key) || k.startsWith(key + "."));
                }
            }
        }
    }

    @Test
    void speaksEnglishToThoseWhoSpeakNeither() {
        assertThat(Words.of(Locale.FRENCH).language()).isEqualTo(Language.EN);
        assertThat(Words.of(Locale.of("de", "AT")).language()).isEqualTo(Language.DE);
    }

    @Test
    void writesTimesAsEachLanguageDoes() {
        var friday = LocalDateTime.of(2026, 3, 6, 17, 42).atZone(ZoneId.of("Europe/Berlin"));

        assertThat(new Words(Language.EN).dayAndTime(friday)).isEqualTo("Fri 17:42");
        assertThat(new Words(Language.DE).dayAndTime(friday)).isEqualTo("Fr 17:42");
        assertThat(new Words(Language.DE).duration(67 * 60_000)).isEqualTo("67 min");
        assertThat(new Words(Language.EN).duration(125 * 60_000)).isEqualTo("2 h 05 min");
        assertThat(new Words(Language.EN).of("thread.fresh", 1)).isEqualTo("1 new comment");
        assertThat(new Words(Language.EN).of("thread.fresh", 4)).isEqualTo("4 new comments");
    }

    /** Everything the engine and the run say as a code. */
    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        Arrays.stream(Refusal.Reason.values()).forEach(r -> codes.add("refusal." + id(r)));
        Arrays.stream(Decided.Reason.values()).forEach(r -> codes.add("declined." + id(r)));
        Arrays.stream(Status.values()).forEach(s -> codes.add("status." + id(s)));
        IntStream.rangeClosed(0, 6).forEach(w -> codes.addAll(List.of("wind." + w, "weather." + w)));
        TOOLS.forEach(t -> codes.add("tool." + t.id()));
        TOOLS.stream().filter(t -> t != Move.HIDE).forEach(t -> codes.add("tool-effect." + t.id()));
        Arrays.stream(Hiding.values()).forEach(h -> codes.addAll(List.of("hidden." + h.id(), "hide-effect." + h.id())));
        Arrays.stream(Invitation.values()).forEach(i -> codes.add("invitation." + i.id()));
        Arrays.stream(Level.values()).forEach(l -> codes.add("level." + l.id()));
        return codes;
    }

    private static String id(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Set<String> placeholders(String language, String key) throws IOException {
        Set<String> found = new TreeSet<>();
        var matcher = Pattern.compile("\\{(\\d)[,}]").matcher(texts(language).getProperty(key));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties texts(String language) throws IOException {
        String file = "/vaadin-i18n/translations_" + language + ".properties";
        try (Reader reader = new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
