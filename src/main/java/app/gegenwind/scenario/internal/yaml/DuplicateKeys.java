package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.Map;
import java.util.TreeMap;

/** Reports keys that stand twice in one map. */
final class DuplicateKeys {
    private DuplicateKeys() {}

    static void check(Node node, Problems problems) {
        switch (node) {
            case Node.Scalar scalar -> {}
            case Node.Sequence sequence -> sequence.items().forEach(item -> check(item, problems));
            case Node.Mapping mapping -> {
                checkKeys(mapping, problems);
                mapping.entries().forEach(entry -> check(entry.value(), problems));
            }
        }
    }

    private static void checkKeys(Node.Mapping mapping, Problems problems) {
        Map<String, Node.Scalar> seen = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar first = seen.putIfAbsent(entry.key().text(), entry.key());
            if (first != null) {
                problems.add(
                        Diagnostic.DUPLICATE_KEY,
                        entry.key().mark(),
                        first.text(),
                        first.mark().line());
            }
        }
    }
}
