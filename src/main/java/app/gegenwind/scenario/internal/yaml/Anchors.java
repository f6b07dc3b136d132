package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What aliases of one file repeat, and how large the file becomes by repeating. */
final class Anchors {
    static final int ALIASES = 100;
    static final long VALUES = 50_000;

    private record Anchored(@Nullable Node node, long before, long size) {}

    private final Map<String, Anchored> known = new TreeMap<>();
    private int aliases;
    private long values;

    /** One more value was read. */
    void count() {
        values++;
    }

    void open(String name) {
        known.put(name, new Anchored(null, values, 0));
    }

    void close(String name, Node node) {
        Anchored opened = known.get(name);
        known.put(name, new Anchored(node, values, opened == null ? 1 : values - opened.before()));
    }

    Node repeat(String name, Mark at) {
        Anchored anchored = known.get(name);
        if (anchored == null) {
            throw new NotReadable(Diagnostic.BAD_ALIAS, at, name, "repeats nothing");
        }
        if (anchored.node() == null) {
            throw new NotReadable(Diagnostic.BAD_ALIAS, at, name, "contains itself");
        }
        aliases++;
        values += anchored.size();
        if (aliases > ALIASES || values > VALUES) {
            throw new NotReadable(Diagnostic.TOO_MANY_ALIASES, at);
        }
        return anchored.node();
    }
}
