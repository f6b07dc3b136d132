package app.gegenwind.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.BalanceJob;
import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.report.BalanceReport;
import app.gegenwind.report.Benches;
import app.gegenwind.report.Benches.Stage;
import app.gegenwind.report.KeptBalance;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.archive.Refusal;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceScreenTest {
    private static final Words EN = new Words(Language.EN);
    private static final Words DE = new Words(Language.DE);
    private static final Bundle PARCEL =
            Library.open(Path.of("scenarios")).find("late-parcel").orElseThrow();
    private static BalanceReport report;
    private static KeptBalance scores;

    /** Not while the class is being initialised: the bench's threads would wait for it. */
    @BeforeAll
    static void play() {
        var alone = new Library(List.of(PARCEL), List.of());
        var balance = new Benches(alone, 1, (stage, done, of) -> {})
                .play(PARCEL, 1, 2)
                .orElseThrow();
        report = BalanceReport.of(PARCEL, 1, balance, file -> file);
        scores = KeptBalance.of(PARCEL, 1, balance);
    }

    @Test
    void beforeTheFirstThereIsNothing() {
        var screen = BalanceScreen.of(Optional.empty(), "hash", EN);

        assertThat(screen.underWay()).isFalse();
        assertThat(screen.report()).isEmpty();
        assertThat(Fairness.of("hash", Optional.empty(), KeptBalance.State.UNKNOWN, DE)
                        .text())
                .isEqualTo("Balance nicht gemessen");
    }

    @ParameterizedTest
    @CsvSource({"FAIR, balanced", "UNFAIR, not balanced", "OUTDATED, balance outdated", "UNKNOWN, balance not measured"
    })
    void withoutAJobWhatLiesBesideTheScenarioSaysIt(KeptBalance.State kept, String says) {
        assertThat(Fairness.of("hash", Optional.empty(), kept, EN).text()).isEqualTo(says);
    }

    @Test
    void saysHowFarItHasCome() {
        var screen = of(new State.Running(Stage.SEEDS, 100, 200), EN);

        assertThat(screen.underWay()).isTrue();
        assertThat(screen.percent()).isEqualTo(37);
        assertThat(screen.says()).isEqualTo("100 of 200 seeds played");
        assertThat(of(new State.Running(Stage.PEERS, 5, 10), EN).percent()).isEqualTo(87);
        assertThat(of(new State.Waiting(), DE).says()).startsWith("Ein anderer Bericht ist vorher dran");
        assertThat(of(new State.Cancelled(), DE).says()).startsWith("Abgebrochen");
    }

    @Test
    void everyBotHasItsRowInBothLanguages() {
        for (Words words : List.of(EN, DE)) {
            var shown = of(new State.Done(report, scores), words).report().orElseThrow();

            assertThat(shown.bots()).hasSize(Bot.values().length).allSatisfy(row -> {
                assertThat(row.bot()).isNotBlank();
                assertThat(row.says()).isNotBlank();
                assertThat(row.cells()).hasSize(8);
            });
            assertThat(shown.facts()).hasSize(4);
        }
    }

    @Test
    void aReportOfOtherFilesIsOutdated() {
        var done = new BalanceJob("late-parcel", "old", 1, 2, new State.Done(report, scores));

        assertThat(BalanceScreen.of(Optional.of(done), "new", EN).stale()).isEqualTo("The files have changed since.");
        assertThat(BalanceScreen.of(Optional.of(done), "new", EN).keeps()).isFalse();
        assertThat(BalanceScreen.of(Optional.of(done), "old", EN).keeps()).isTrue();
        assertThat(Fairness.of("new", Optional.of(done), KeptBalance.State.FAIR, EN)
                        .text())
                .isEqualTo("balance outdated");
        assertThat(Fairness.of("old", Optional.of(done), KeptBalance.State.FAIR, EN)
                        .text())
                .startsWith("balance");
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void everyRefusalOfAnArchiveIsSaidInBothLanguages(Refusal.Reason reason) {
        var refusal = reason.at("x/{0}.yaml", "{1}", "<b>");

        for (Words words : List.of(EN, DE)) {
            assertThat(ImportedBox.says(refusal, words)).isNotBlank();
            assertThat(words.of("archive-way." + reason.id())).isNotBlank();
        }
    }

    private static BalanceScreen of(State state, Words words) {
        return BalanceScreen.of(Optional.of(new BalanceJob("late-parcel", "hash", 1, 200, state)), "hash", words);
    }
}
