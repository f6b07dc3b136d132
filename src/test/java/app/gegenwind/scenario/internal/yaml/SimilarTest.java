package app.gegenwind.scenario.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
    @ParameterizedTest
    @CsvSource({"sory,sorry,1", "severty,severity,1", "abc,acb,1", "'',abc,3", "same,same,0"})
    void countsInsertionsRemovalsReplacementsAndSwaps(String a, String b, int distance) {
        assertThat(Similar.distance(a, b)).isEqualTo(distance).isEqualTo(Similar.distance(b, a));
    }

    @Test
    void offersTheNearestKnownWord() {
        assertThat(Similar.hint("sory", List.of("sorry", "story", "sorry-and-private")))
                .isEqualTo(" Did you mean 'sorry'?");
    }

    @Test
    void offersNothingThatIsFarAway() {
        assertThat(Similar.hint("elephant", List.of("sorry", "story"))).isEmpty();
    }
}
