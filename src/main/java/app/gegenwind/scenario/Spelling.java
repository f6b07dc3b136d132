package app.gegenwind.scenario;

import app.gegenwind.scenario.internal.yaml.Similar;
import java.util.Collection;

/** The word somebody probably meant. */
public final class Spelling {
    private Spelling() {}

    /** {@code " Did you mean 'sorry'?"}, or nothing if no known word is near enough. */
    public static String hint(String written, Collection<String> known) {
        return Similar.hint(written, known);
    }
}
