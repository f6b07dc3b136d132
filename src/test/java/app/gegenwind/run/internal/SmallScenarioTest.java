package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Library;
import org.junit.jupiter.api.Test;

class SmallScenarioTest {

    @Test
    void readsAgainWhatWasKept() {
        var bundle = SmallScenario.bundle();

        assertThat(Library.load(bundle.sources()).bundle().orElseThrow().hash()).isEqualTo(bundle.hash());
    }

    @Test
    void differsOnceRevised() {
        assertThat(SmallScenario.revised().hash())
                .isNotEqualTo(SmallScenario.bundle().hash());
    }
}
