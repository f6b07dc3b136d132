package app.gegenwind.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunIdTest {

    @Test
    void readsWhatItWrote() {
        var id = new RunId(UUID.randomUUID());

        assertThat(RunId.parse(id.toString())).contains(id);
    }

    @Test
    void refusesWhatIsNoId() {
        for (String text : List.of(
                "",
                "7f3",
                "1-1-1-1-1",
                "../../etc/passwd",
                "7F3A0000-0000-4000-8000-000000000000",
                "null",
                "ü".repeat(36))) {
            assertThat(RunId.parse(text)).isEmpty();
        }
    }
}
