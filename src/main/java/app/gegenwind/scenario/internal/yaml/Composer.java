package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** Builds the tree of one document from the parser's events, at most {@link #DEPTH} levels deep. */
final class Composer {
    static final int DEPTH = 40;

    private final String file;
    private final Iterator<Event> events;
    private final Comments comments;
    private final Anchors anchors = new Anchors();

    Composer(String file, Iterator<Event> events, Comments comments) {
        this.file = file;
        this.events = events;
        this.comments = comments;
    }

    Node document() {
        events.next(); // start of the stream
        Event start = events.next();
        if (start instanceof StreamEndEvent) {
            return new Node.Scalar(Mark.start(file), "", true);
        }
        Node root = node(events.next(), 1);
        events.next(); // end of the document
        Event after = events.next();
        if (!(after instanceof StreamEndEvent)) {
            throw new NotReadable(Diagnostic.MANY_DOCUMENTS, mark(after));
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEPTH) {
            throw new NotReadable(Diagnostic.TOO_DEEP, mark(event), DEPTH);
        }
        if (event instanceof AliasEvent alias) {
            return anchors.repeat(alias.getAlias().getValue(), mark(alias));
        }
        if (!(event instanceof NodeEvent start)) {
            throw new IllegalStateException("no value begins with " + event);
        }
        refuseTag(start);
        Optional<String> anchor = start.getAnchor().map(Anchor::getValue);
        anchor.ifPresent(anchors::open);
        Node node = value(start, depth);
        anchors.count();
        anchor.ifPresent(name -> anchors.close(name, node));
        return node;
    }

    private Node value(NodeEvent start, int depth) {
        return switch (start) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, depth);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            default -> throw new IllegalStateException("no value begins with " + start);
        };
    }

    private Node scalar(ScalarEvent event) {
        Mark mark = mark(event);
        if (event.getValue().codePoints().anyMatch(Composer::steers)) {
            throw new NotReadable(Diagnostic.NOT_YAML, mark, "a control character is written here with a backslash");
        }
        if (event.isPlain()) {
            event.getEndMark().ifPresent(comments::checkBehind);
        }
        return new Node.Scalar(mark, event.getValue(), event.isPlain());
    }

    /** Signs that would steer a terminal or that no database keeps; half an emoji is none either. */
    private static boolean steers(int sign) {
        boolean isLayout = sign == '\n' || sign == '\t';
        return (Character.isISOControl(sign) && !isLayout) || Character.getType(sign) == Character.SURROGATE;
    }

    private Node sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(mark(start), List.copyOf(items));
    }

    private Node mapping(MappingStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            if (!(node(next, depth + 1) instanceof Node.Scalar key)) {
                throw new NotReadable(Diagnostic.NOT_YAML, mark(next), "a key must be a word");
            }
            entries.add(new Node.Entry(key, node(events.next(), depth + 1)));
        }
        return new Node.Mapping(mark(start), List.copyOf(entries));
    }

    private void refuseTag(NodeEvent event) {
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        if (tag.isPresent()) {
            throw new NotReadable(Diagnostic.NOT_YAML, mark(event), "tags such as " + tag.get() + " are not used");
        }
    }

    private Mark mark(Event event) {
        return event.getStartMark()
                .map(m -> new Mark(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Mark.start(file));
    }
}
