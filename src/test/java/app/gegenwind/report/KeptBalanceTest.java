package app.gegenwind.report;

import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.KeptBalance.State;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptBalanceTest {
    @TempDir
    private Path scenarios;

    private final Bundle bundle =
            aScenario().incident(incident("tom").reply("no", Move.DENY)).build();
    private final Bench bench = Bench.of(bundle);
    private final KeptBalance measured =
            KeptBalance.of(bundle, 1, Balance.of(bundle, List.of(bench.play(1), bench.play(2)), List.of()));

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(scenarios.resolve("stage"));
    }

    @Test
    void whatIsKeptIsFoundAgain() throws IOException {
        measured.keep(scenarios);

        assertThat(KeptBalance.find(scenarios, "stage")).contains(measured);
        assertThat(Files.list(scenarios.resolve("stage"))).hasSize(1);
    }

    @Test
    void withoutOneNothingIsKnown() {
        assertThat(KeptBalance.state(scenarios, bundle)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anErrorMakesItUnfairAndAWarningDoesNot() {
        assertThat(with("GW106").state(bundle)).isEqualTo(State.UNFAIR);
        assertThat(with("GW109").state(bundle)).isEqualTo(State.FAIR);
    }

    @Test
    void anotherVersionOfTheScenarioMakesItOutdated() {
        Bundle changed = new Bundle(bundle.scenario(), bundle.tables(), bundle.plans(), bundle.sources(), "other");

        assertThat(measured.state(changed)).isEqualTo(State.OUTDATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "null", "[]", "{\"scenario\": \"stage\"}"})
    void whatCannotBeReadIsNothingKnown(String text) throws IOException {
        Files.writeString(scenarios.resolve("stage").resolve(KeptBalance.FILE), text);

        assertThat(KeptBalance.state(scenarios, bundle)).isEqualTo(State.UNKNOWN);
    }

    private KeptBalance with(String code) {
        return new KeptBalance(
                measured.scenario(),
                measured.hash(),
                measured.engine(),
                measured.seed(),
                measured.runs(),
                measured.sure(),
                measured.difficulty(),
                measured.bots(),
                List.of(new KeptBalance.Found(code, "…")));
    }
}
