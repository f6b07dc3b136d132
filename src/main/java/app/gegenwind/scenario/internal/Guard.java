package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a fault of the reader itself to the file it was reading. */
final class Guard {
    private Guard() {}

    static <T> Optional<T> read(Problems problems, String file, Supplier<Optional<T>> reader) {
        try {
            return reader.get();
        } catch (RuntimeException | StackOverflowError fault) {
            problems.add(Diagnostic.CRASHED, Mark.start(file), fault.toString());
            return Optional.empty();
        }
    }
}
