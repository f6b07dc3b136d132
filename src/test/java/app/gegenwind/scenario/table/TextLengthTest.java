package app.gegenwind.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {
    @ParameterizedTest
    @CsvSource({
        "Grüße, 5",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇩🇪, 2",
        "❤️, 2",
        "see https://teehaus.example/a/very/long/way/to/a/page now, 31",
        "日本, 4",
    })
    void countsOnXAsXDoes(String text, int length) {
        assertThat(TextLength.of(text, Platform.X)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"Grüße, 5", "😀, 1", "https://teehaus.example, 23"})
    void countsCharactersElsewhere(String text, int length) {
        assertThat(TextLength.of(text, Platform.FACEBOOK)).isEqualTo(length);
    }
}
