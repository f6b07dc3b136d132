package app.gegenwind.scenario.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of the closed vocabulary of the language: its id is what YAML and transcripts say. */
public interface Named {
    String id();

    /** The constant of that id. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.id().equals(id))
                .findFirst();
    }

    /** All ids of a vocabulary, in its order. */
    static <E extends Enum<E> & Named> List<String> ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    }
}
