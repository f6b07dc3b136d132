package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the text of one file as one YAML 1.2 document whose root is a map. */
public final class YamlText {
    private YamlText() {}

    /** The root, or nothing if the text cannot be read; why not is then among the problems. */
    public static Optional<Node.Mapping> read(String file, String text, Problems problems) {
        try {
            return root(file, compose(file, text, new Comments(file, text, problems)), problems);
        } catch (NotReadable refused) {
            problems.add(refused.what(), refused.mark(), refused.arguments());
        } catch (MarkedYamlEngineException e) {
            PlainWords words = PlainWords.of(e.getProblem());
            problems.add(Diagnostic.NOT_YAML, markOf(file, words.place(e)), words.sentence());
        } catch (ReaderException e) {
            problems.add(Diagnostic.NOT_YAML, markOf(file, text, e.getPosition()), "a control character stands here");
        } catch (YamlEngineException e) {
            problems.add(Diagnostic.NOT_YAML, Mark.start(file), PlainWords.UNKNOWN);
        }
        return Optional.empty();
    }

    /** One buffer holds the whole text: at the end of a smaller one the reader of this version trips over an emoji. */
    private static Node compose(String file, String text, Comments comments) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(text.length() + 1)
                .build();
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        return new Composer(file, events, comments).document();
    }

    private static Optional<Node.Mapping> root(String file, Node node, Problems problems) {
        if (node instanceof Node.Mapping map) {
            DuplicateKeys.check(map, problems);
            return Optional.of(map);
        }
        if (node instanceof Node.Scalar scalar && scalar.isNothing()) {
            problems.add(Diagnostic.EMPTY, Mark.start(file), "the file");
        } else {
            problems.add(Diagnostic.WRONG_TYPE, node.mark(), "the file", "keys with values", node.kind());
        }
        return Optional.empty();
    }

    private static Mark markOf(String file, Optional<org.snakeyaml.engine.v2.exceptions.Mark> place) {
        return place.map(m -> new Mark(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Mark.start(file));
    }

    private static Mark markOf(String file, String text, int codePoint) {
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Mark(file, line, before.codePointCount(start, end) + 1);
    }
}
