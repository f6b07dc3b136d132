package app.gegenwind.ui.shell;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Brings news from any thread to a page, at most four times a second: what comes faster is shown together. */
public final class Refresher {
    private static final long APART = Duration.ofMillis(250).toNanos();

    private final UI ui;
    private final Runnable refresh;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicLong last = new AtomicLong(System.nanoTime() - APART);

    public Refresher(UI ui, Runnable refresh) {
        this.ui = ui;
        this.refresh = refresh;
    }

    /** There is something new. */
    public void poke() {
        if (waiting.compareAndSet(false, true)) {
            long wait = Math.max(0, last.get() + APART - System.nanoTime());
            Executor later = CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS);
            later.execute(this::push);
        }
    }

    private void push() {
        if (ui.isAttached()) {
            ui.access(() -> {
                waiting.set(false);
                last.set(System.nanoTime());
                refresh.run();
            });
        }
    }
}
