package app.gegenwind.scenario.internal.yaml;

import java.util.List;
import java.util.Optional;

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

    record Mapping(Mark mark, List<Entry> entries) implements Node {
        @Override
        public String kind() {
            return "a map";
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }

        public Optional<Node> find(String key) {
            return entry(key).map(Entry::value);
        }
    }

    record Entry(Scalar key, Node value) {}
}
