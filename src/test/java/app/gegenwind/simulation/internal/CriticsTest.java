package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticsTest {
    private final Critics critics = new Critics();

    @Test
    void everybodyIsFoundAgainHoweverManyTheyAre() {
        List<Critics.Critic> met = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            met.add(critics.get(Dice.key(7, i)));
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(critics.get(Dice.key(7, i))).isSameAs(met.get(i));
        }
        assertThat(met).doesNotHaveDuplicates();
    }

    @Test
    void keysThatFallOnOnePlaceAreKeptApart() {
        assertThat(critics.get(0)).isNotSameAs(critics.get(64)).isNotSameAs(critics.get(-64));
        assertThat(critics.get(64)).isSameAs(critics.get(64));
    }
}
