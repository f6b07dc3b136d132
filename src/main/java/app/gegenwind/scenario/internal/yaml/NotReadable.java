package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;

/** Ends the reading of a file whose rest makes no sense or does harm. */
final class NotReadable extends RuntimeException {
    private final transient Diagnostic what;
    private final transient Mark mark;
    private final transient Object[] arguments;

    NotReadable(Diagnostic what, Mark mark, Object... arguments) {
        super(what.code());
        this.what = what;
        this.mark = mark;
        this.arguments = arguments;
    }

    Diagnostic what() {
        return what;
    }

    Mark mark() {
        return mark;
    }

    Object[] arguments() {
        return arguments;
    }
}
