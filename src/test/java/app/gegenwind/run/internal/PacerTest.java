package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacerTest {

    @Test
    void ringsNotBeforeItsTimeAndNotWhenCancelled() throws InterruptedException {
        var rung = new ArrayBlockingQueue<Long>(2);
        try (var pacer = Pacer.ofThisMachine()) {
            long start = pacer.nanos();
            pacer.wake(5_000_000, () -> rung.add(-1L)).cancel();
            pacer.wake(10_000_000, () -> rung.add(pacer.nanos() - start));

            assertThat(rung.poll(30, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(10_000_000);
            assertThat(rung).isEmpty();
        }
    }

    @Test
    void ringsAtOnceWhatIsOverdue() throws InterruptedException {
        var rung = new ArrayBlockingQueue<String>(1);
        try (var pacer = Pacer.ofThisMachine()) {
            pacer.wake(-1, () -> rung.add("rung"));

            assertThat(rung.poll(30, TimeUnit.SECONDS)).isEqualTo("rung");
        }
    }
}
