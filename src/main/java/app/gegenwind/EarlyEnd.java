package app.gegenwind;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * A server told to stop before it is ready says so in one sentence. It ends in order, and what its half-started parts then
 * report of one another tells nobody anything, so it is not printed.
 */
final class EarlyEnd {
    private volatile boolean starting = true;

    private EarlyEnd() {}

    /** Watches from now until {@link #isOver}. */
    static EarlyEnd watched() {
        var watch = new EarlyEnd();
        Runtime.getRuntime().addShutdownHook(new Thread(watch::stopQuietly, "early-end"));
        return watch;
    }

    /** The start has come to its end, good or bad. */
    void isOver() {
        starting = false;
    }

    private void stopQuietly() {
        if (starting) {
            System.err.println("Gegenwind was told to stop before it was ready, and stops.");
            var nowhere = new PrintStream(OutputStream.nullOutputStream());
            System.setOut(nowhere);
            System.setErr(nowhere);
        }
    }
}
