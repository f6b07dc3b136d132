package app.gegenwind.ui.library;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.shell.Badge;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a card says besides what its scenario says itself.
 *
 * @param next the scenario to play next; empty for none
 * @param balance what its balance report came to, if there is one
 */
public record Shelving(String next, Function<Bundle, Optional<Badge>> balance) {

    /** Without balance reports. */
    public Shelving(String next) {
        this(next, _ -> Optional.empty());
    }
}
