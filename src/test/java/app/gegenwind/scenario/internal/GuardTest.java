package app.gegenwind.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final String EXPECTED =
            ExampleFolder.read(ExampleFolder.DIAGNOSTICS.resolve("GW010-crashed/expected.txt"));

    private final Problems problems = new Problems();

    @Test
    void turnsAFaultIntoAFindingOfTheFile() {
        Optional<Object> read = Guard.read(problems, "pot/scenario.yaml", () -> {
            throw new IllegalStateException("the reader fails");
        });

        assertThat(read).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(EXPECTED.strip());
    }

    @Test
    void survivesEndlessRecursion() {
        assertThat(Guard.read(problems, "pot/scenario.yaml", this::forever)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private Optional<Object> forever() {
        return forever();
    }
}
