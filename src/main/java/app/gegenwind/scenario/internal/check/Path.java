package app.gegenwind.scenario.internal.check;

import java.util.Arrays;
import java.util.stream.Stream;

/** Steps to a place in a file: keys and positions in lists. */
final class Path {
    private Path() {}

    static Object[] of(Object[] start, Object... rest) {
        return Stream.concat(Arrays.stream(start), Arrays.stream(rest)).toArray();
    }
}
