package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Node;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds where something stands in a file, by keys and positions (from 0) in lists. What is not there has the place of what is around it. */
public record Places(Node.Mapping root) {

    /** Whether a map of names belongs there and something else stands there. */
    boolean isUnread(String key) {
        return root.find(key).filter(node -> !(node instanceof Node.Mapping)).isPresent();
    }

    /** Where the key stands, or the item of a list. */
    public Mark key(Object... path) {
        return find(path, true);
    }

    /** Where the value behind the key stands. */
    Mark value(Object... path) {
        return find(path, false);
    }

    /** The places of a list's items by the line they stand in, the first where several share a line. */
    SortedMap<Integer, Mark> itemsByLine(String list) {
        SortedMap<Integer, Mark> places = new TreeMap<>();
        if (root.find(list).orElse(null) instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> places.putIfAbsent(item.mark().line(), item.mark()));
        }
        return places;
    }

    private Mark find(Object[] path, boolean key) {
        Node node = root;
        Mark mark = root.mark();
        for (Object step : path) {
            Optional<Node.Entry> entry = entry(node, step);
            Optional<Node> next = entry.map(Node.Entry::value);
            if (node instanceof Node.Sequence list
                    && step instanceof Integer i
                    && i < list.items().size()) {
                next = Optional.of(list.items().get(i));
            }
            if (next.isEmpty()) {
                return mark;
            }
            node = next.get();
            Mark inside = node.mark();
            mark = key ? entry.map(e -> e.key().mark()).orElse(inside) : inside;
        }
        return mark;
    }

    private static Optional<Node.Entry> entry(Node node, Object step) {
        return node instanceof Node.Mapping map && step instanceof String key ? map.entry(key) : Optional.empty();
    }
}
