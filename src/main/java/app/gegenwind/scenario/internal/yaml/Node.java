package app.gegenwind.scenario.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value of a file with its place. An alias is the node it repeats. */
public sealed interface Node {
    Mark mark();

    /** What it is, for messages. */
    String kind();

    /** @param plain written without quotes, so that {@code true} and {@code 12} are no texts */
    record Scalar(Mark mark, String text, boolean plain) implements Node {
        @Override
        public String kind() {
            if (isNothing()) {
                return "nothing";
            }
            return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
        }

        /** Nothing was written, as in {@code key:}. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    record Sequence(Mark mark, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** @param byKey the entries by key, the first where a key stands twice: a map may be long, and is asked for each of its keys */
    record Mapping(Mark mark, List<Entry> entries, SortedMap<String, Entry> byKey) implements Node {
        public Mapping(Mark mark, List<Entry> entries) {
            this(mark, entries, new TreeMap<>());
            entries.forEach(entry -> byKey.putIfAbsent(entry.key().text(), entry));
        }

        @Override
        public String kind() {
            return "a map";
        }

        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        public Optional<Node> find(String key) {
            return entry(key).map(Entry::value);
        }
    }

    record Entry(Scalar key, Node value) {}
}
