package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Maps whose keys are words of a vocabulary. */
final class Keys {
    private Keys() {}

    /** The values by word, without those of unknown words, which are reported. */
    static <E extends Enum<E> & Named> Map<E, Value> of(Class<E> type, Value map) {
        Map<E, Value> values = new EnumMap<>(type);
        map.entries().forEach((id, value) -> {
            Named.find(type, id).ifPresentOrElse(word -> values.put(word, value), () -> unknown(type, id, value));
        });
        return values;
    }

    private static <E extends Enum<E> & Named> void unknown(Class<E> type, String id, Value value) {
        List<String> known = Named.ids(type);
        value.report(Diagnostic.UNKNOWN_WORD, id, String.join(", ", known), Similar.hint(id, known));
    }
}
