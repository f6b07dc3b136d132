package app.gegenwind.scenario.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    private final Problems problems = new Problems();

    @Test
    void readsAnEmojiWhereverItStands() {
        for (int length = 0; length < 2_200; length++) {
            String text = "text: " + "x".repeat(length) + "😀";

            assertThat(YamlText.read("a.yaml", text + "\n", problems)
                            .orElseThrow()
                            .find("text"))
                    .get()
                    .extracting(Node::kind)
                    .isNotEqualTo("nothing");
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1⏎b⏎c: 1 | 2:1 | a colon is missing behind this key",
                "a: b: c | 1:5 | no colon can stand here; a text with a colon needs quotes, a key the indentation of its neighbours",
                "a: 1⏎\tb: 2 | 2:1 | a tab stands here; indent with blanks",
                "a: @b | 1:4 | no text can begin with this sign unless it stands in quotes",
                "a: \"b⏎c: 1 | 1:4 | the quote that opens here is never closed",
                "a: \"\\q\" | 1:6 | in double quotes a backslash is written twice",
                "a: {b: 1⏎c: 2 | 2:2 | a comma or '}' is missing before this place",
                "a:⏎    b: 1⏎  c: 2 | 3:3 | this does not fit what stands before it; look at quotes and indentation",
                "a: ] | 1:4 | a value is missing here",
                "a: *| 1:5 | a text that begins with '&' or '*' needs quotes",
                "a: - b | 1:4 | no list item ('- ') can stand here",
                "a: !b!c d | 1:4 | tags, which begin with '!', are not used",
            })
    void saysInPlainWordsWhatIsNoYaml(String text, String place, String sentence) {
        YamlText.read("a.yaml", text.replace("⏎", "\n") + "\n", problems);

        assertThat(problems.sorted())
                .extracting(Finding::toString)
                .isEqualTo(List.of("a.yaml:" + place + " GW004 error: is not valid YAML: " + sentence));
    }
}
