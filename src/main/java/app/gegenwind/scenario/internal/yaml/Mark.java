package app.gegenwind.scenario.internal.yaml;

/** A place in a file; line and column count from 1, 0 means a folder or a file that is not there. */
public record Mark(String file, int line, int column) {
    public static Mark whole(String file) {
        return new Mark(file, 0, 0);
    }

    /** Where what concerns a file as a whole is said. */
    public static Mark start(String file) {
        return new Mark(file, 1, 1);
    }
}
