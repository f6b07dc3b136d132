package app.gegenwind.ui.figures;

import app.gegenwind.scenario.vocabulary.Platform;

/** Whose figures are looked at. */
sealed interface Where {
    record Everywhere() implements Where {}

    record On(Platform platform) implements Where {}

    /** Nobody has chosen yet: the platform with the most posts. */
    record Busiest() implements Where {}
}
