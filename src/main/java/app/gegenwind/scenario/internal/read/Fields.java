package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.Similar;
import java.util.SortedSet;
import java.util.TreeSet;

/** A map whose keys the language knows: the keys that are asked for. Closing reports all others. */
public final class Fields implements AutoCloseable {
    private final Problems problems;
    private final Node.Mapping mapping;
    private final Mark owner;
    private final SortedSet<String> known = new TreeSet<>();

    /** @param owner where it is reported that a key is missing */
    public Fields(Problems problems, Node.Mapping mapping, Mark owner) {
        this.problems = problems;
        this.mapping = mapping;
        this.owner = owner;
    }

    /** The root of a file, whose format is checked. */
    static Fields ofFile(Problems problems, Node.Mapping root) {
        Fields fields = new Fields(problems, root, root.mark());
        Value format = fields.required("format");
        if (format.isThere() && !format.string("").equals("1")) {
            format.report(Diagnostic.WRONG_FORMAT, format.string("?"));
        }
        return fields;
    }

    public Value optional(String key) {
        known.add(key);
        return mapping.find(key)
                .map(node -> new Value(problems, key, node.mark(), node))
                .orElseGet(() -> new Value(problems, key, owner, null));
    }

    public Value required(String key) {
        Value value = optional(key);
        if (!value.isThere()) {
            value.report(Diagnostic.MISSING_KEY, key);
        }
        return value;
    }

    boolean has(String key) {
        known.add(key);
        return mapping.entry(key).isPresent();
    }

    @Override
    public void close() {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.add(Diagnostic.UNKNOWN_KEY, entry.key().mark(), key, hint(entry));
            }
        }
    }

    /** Behind an unquoted comma the rest of a text becomes a key without a value. */
    private String hint(Node.Entry entry) {
        boolean restOfText = known.contains("de") && entry.value() instanceof Node.Scalar value && value.isNothing();
        return restOfText
                ? " A text with a comma needs quotes here."
                : Similar.hint(entry.key().text(), known);
    }
}
