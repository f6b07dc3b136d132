package app.gegenwind.career.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KnowledgeTracingTest {

    private static final Offset<Double> EXACTLY = within(1e-6);
    private static final KnowledgeTracing WORKED_EXAMPLE = new KnowledgeTracing(.4, .1, .1, .2);

    private static final boolean[] ANSWERS = {true, false, true, true, true};
    private static final double[] CHANCE = {.48, .7425, .459612, .727529, .857328};
    private static final double[] MASTERY = {.775, .370874, .753612, .939040, .987201};

    @Test
    void reproducesTheWorkedExample() {
        double known = WORKED_EXAMPLE.initial();
        for (int i = 0; i < ANSWERS.length; i++) {
            assertThat(WORKED_EXAMPLE.rightNext(known)).isCloseTo(CHANCE[i], EXACTLY);
            known = WORKED_EXAMPLE.after(known, ANSWERS[i]);
            assertThat(known).isCloseTo(MASTERY[i], EXACTLY);
        }
    }

    @Test
    void rightNeverLowersMasteryAndWrongGivesLessThanRight() {
        var tracing = new KnowledgeTracing(.3, .15, .1, .2);
        for (double known = 0; known <= 1; known += .01) {
            assertThat(tracing.after(known, true)).isGreaterThanOrEqualTo(known);
            assertThat(tracing.after(known, false)).isLessThanOrEqualTo(tracing.after(known, true));
            assertThat(tracing.after(known, false)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void refusesParametersThatTurnRightIntoWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KnowledgeTracing(.3, .1, .5, .5));
    }
}
