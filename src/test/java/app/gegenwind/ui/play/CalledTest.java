package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.Decided;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalledTest {
    private static final AtTheDesk DESK = AtTheDesk.ofTheLateParcel().at("1:30");

    @Test
    void saysHowLongItWasQuietAndWhatEndedIt() {
        assertThat(said(Call.Reason.INCIDENT, "jana", Language.EN))
                .isEqualTo("3 h 20 min passed quietly. Jana K. writes on Facebook.");
        assertThat(said(Call.Reason.INCIDENT, "jana", Language.DE))
                .isEqualTo("3 h 20 min lang war es ruhig. Jana K. schreibt auf Facebook.");
    }

    @Test
    void saysOnlyWhatThereIsWhereItWasNotQuiet() {
        var call = new Call(0, Call.Reason.PATIENCE_ENDS, "jana");

        assertThat(new Called(DESK.in(Language.EN).desk()).after(new Decided.Skipped(1, 59_000, call)))
                .isEqualTo("Jana K. will not wait much longer.");
    }

    @ParameterizedTest
    @EnumSource(Call.Reason.class)
    void hasWordsForEverythingInBothLanguages(Call.Reason reason) {
        for (Language language : Language.values()) {
            assertThat(said(reason, about(reason), language))
                    .endsWith(".")
                    .doesNotContain("{")
                    .doesNotContain(" .");
        }
    }

    private static String said(Call.Reason reason, String about, Language language) {
        var skipped = new Decided.Skipped(1, 200 * 60_000, new Call(0, reason, about));
        return new Called(DESK.in(language).desk()).after(skipped);
    }

    private static String about(Call.Reason reason) {
        return switch (reason) {
            case INCIDENT, AUTHOR, PRIVATE, PERSON, CROWD, SCREENSHOT, SPILL -> "jana";
            case PATIENCE_ENDS, PATIENCE_LOST, PROMISE_DUE, PROMISE_BROKEN -> "jana";
            case MEDIA -> "radio-calls";
            case WIND -> "delivery";
            case TEAM -> "kerstin-notices";
            case FACT -> "blue-m";
            case POST_MADE, POST_APPROVED, POST_RETURNED, POST_UNREADY, POST_OUT, POST_HELD, POST_NOTICED ->
                "spring-sale";
            case ENDED -> "";
        };
    }
}
