package app.gegenwind.scenario.internal.yaml;

/** A place in a file; line and column count from 1, 0 means the whole file. */
public record Mark(String file, int line, int column) {
    public static Mark whole(String file) {
        return new Mark(file, 0, 0);
    }
}
