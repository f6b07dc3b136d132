package app.gegenwind.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.Benches.Stage;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BenchesTest {
    private static final Library SHIPPED = Library.open(Path.of("scenarios"));
    private static final Bundle PARCEL = SHIPPED.find("late-parcel").orElseThrow();
    private static final Library ALONE = new Library(List.of(PARCEL), List.of());

    @Test
    void isTheSameOnAnyNumberOfProcessors() {
        Benches.Progress nobody = (stage, done, of) -> {};

        assertThat(new Benches(ALONE, 1, nobody).play(PARCEL, 1, 4))
                .isEqualTo(new Benches(ALONE, 4, nobody).play(PARCEL, 1, 4))
                .isPresent();
    }

    @Test
    void saysHowFarItHasCome() {
        var seeds = new AtomicInteger();

        new Benches(ALONE, 1, (stage, done, of) -> seeds.addAndGet(stage == Stage.SEEDS ? 1 : 0)).play(PARCEL, 1, 3);

        assertThat(seeds).hasValue(3);
    }

    @Test
    void isOverSoonAfterItWasEnded() {
        var seeds = new AtomicInteger();
        var impatient = new Benches.Progress() {
            @Override
            public void came(Stage stage, int done, int of) {
                seeds.incrementAndGet();
            }

            @Override
            public boolean goesOn() {
                return seeds.get() < 2;
            }
        };

        assertThat(new Benches(SHIPPED, 1, impatient).play(PARCEL, 1, 100_000)).isEmpty();
        assertThat(seeds).hasValue(2);
    }
}
