package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file under its key, or its absence. Whatever does not fit is reported and read as the fallback, so that reading goes on and
 * finds the rest.
 */
public record Value(
        Problems problems, String name, Mark mark, @Nullable Node node) {

    public boolean isThere() {
        return node != null;
    }

    public boolean isMap() {
        return node instanceof Node.Mapping;
    }

    public void report(Diagnostic what, Object... arguments) {
        problems.add(what, mark, arguments);
    }

    /** The words as they stand, without surrounding blanks. */
    public String string(String fallback) {
        if (node == null) {
            return fallback;
        }
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            return scalar.text().strip();
        }
        return wrong("a text", fallback);
    }

    /** Words that must not be empty. */
    public String words(String fallback) {
        String words = string(fallback);
        if (words.isEmpty() && node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            report(Diagnostic.EMPTY, "'" + name + "'");
        }
        return words;
    }

    public <T> T parsed(Function<String, Optional<T>> parser, String form, T fallback) {
        String text = words("");
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<T> parsed = parser.apply(text);
        if (parsed.isEmpty()) {
            report(Diagnostic.NOT_A_TIME, text, form);
        }
        return parsed.orElse(fallback);
    }

    public long duration(long fallback) {
        return parsed(text -> boxed(Times.duration(text)), "duration", fallback);
    }

    public long duration(long from, long to, long fallback) {
        long millis = duration(fallback);
        boolean fits = millis >= from && millis <= to;
        if (!fits) {
            report(
                    Diagnostic.OUT_OF_RANGE,
                    "'" + name + "'",
                    Times.written(from),
                    Times.written(to),
                    Times.written(millis));
        }
        return fits ? millis : fallback;
    }

    public OptionalLong optionalDuration() {
        return isThere() ? OptionalLong.of(duration(0)) : OptionalLong.empty();
    }

    long time(Calendar calendar, long fallback) {
        return parsed(text -> boxed(calendar.moment(text)), "time since the start, or date with a time", fallback);
    }

    private static Optional<Long> boxed(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(millis.getAsLong()) : Optional.empty();
    }

    public int integer(int from, int to, int fallback) {
        String text = words("");
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("-?\\d{1,9}")) {
            return wrong("a whole number", fallback);
        }
        int number = Integer.parseInt(text);
        return inRange(number, number >= from && number <= to, from, to, fallback);
    }

    public double decimal(double from, double to, double fallback) {
        String text = words("");
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            return wrong("a number", fallback);
        }
        double number = Double.parseDouble(text);
        return inRange(number, number >= from && number <= to, from, to, fallback);
    }

    private <T> T inRange(T number, boolean fits, Object from, Object to, T fallback) {
        if (!fits) {
            report(Diagnostic.OUT_OF_RANGE, "'" + name + "'", from, to, number);
        }
        return fits ? number : fallback;
    }

    public boolean flag(boolean fallback) {
        String text = words("");
        if (text.isEmpty()) {
            return fallback;
        }
        return text.equals("true") || (!text.equals("false") && wrong("true or false", fallback));
    }

    public <E extends Enum<E> & Named> E word(Class<E> type, E fallback) {
        String text = words("");
        if (text.isEmpty()) {
            return fallback;
        }
        return Named.find(type, text).orElseGet(() -> {
            List<String> known = Named.ids(type);
            report(Diagnostic.UNKNOWN_WORD, text, String.join(", ", known), Similar.hint(text, known));
            return fallback;
        });
    }

    /** The items of a list. */
    public List<Value> items() {
        if (node instanceof Node.Sequence sequence) {
            return valuesOf(sequence);
        }
        return node == null ? List.of() : wrong("a list", List.of());
    }

    /** The items of a list, or the one value that stands without a list. */
    public List<Value> oneOrMore() {
        return node instanceof Node.Scalar ? List.of(this) : items();
    }

    private List<Value> valuesOf(Node.Sequence sequence) {
        List<Value> values = new ArrayList<>();
        for (Node item : sequence.items()) {
            values.add(new Value(problems, name, item.mark(), item));
        }
        return values;
    }

    /** The values of a map by id, in the order of the file. */
    public Map<String, Value> entries() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Node.Entry entry : mapping().entries()) {
            String key = entry.key().text();
            values.putIfAbsent(key, new Value(problems, key, entry.key().mark(), entry.value()));
        }
        return values;
    }

    /** The keys of a map of known shape. Where no map stands no key of it is missing. */
    public Fields fields() {
        return new Fields(isMap() ? problems : new Problems(), mapping(), mark);
    }

    private Node.Mapping mapping() {
        Node.Mapping none = new Node.Mapping(mark, List.of());
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        return node == null ? none : wrong("keys with values", none);
    }

    private <T> T wrong(String needed, T fallback) {
        if (node != null) {
            problems.add(Diagnostic.WRONG_TYPE, node.mark(), "'" + name + "'", needed, node.kind());
        }
        return fallback;
    }
}
