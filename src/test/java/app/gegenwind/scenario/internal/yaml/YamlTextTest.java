package app.gegenwind.scenario.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
