package app.gegenwind.run;

import java.util.Optional;
import java.util.UUID;

/** Which run; what stands in its URL. */
public record RunId(UUID value) {

    /** Reads what {@link #toString} wrote; anything else, as a mistyped URL, is empty. */
    public static Optional<RunId> parse(String text) {
        try {
            UUID value = UUID.fromString(text);
            return value.toString().equals(text) ? Optional.of(new RunId(value)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
