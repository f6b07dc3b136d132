package app.gegenwind.ui.career;

import app.gegenwind.career.Career;
import app.gegenwind.career.Play;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.table.Competencies.Tracing;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the career page tells of: the scenarios of today, and those that were played as they were then.
 *
 * @param played by run; a run that cannot be read any more is missing
 * @param zone of the dates
 */
record Shelf(Library library, Map<RunId, Bundle> played, ZoneId zone) {

    static Shelf of(Career career, Library library, Function<RunId, Optional<Bundle>> read, ZoneId zone) {
        Map<RunId, Bundle> played = new HashMap<>();
        career.plays().forEach(play -> read.apply(play.run()).ifPresent(bundle -> played.put(play.run(), bundle)));
        return new Shelf(library, played, zone);
    }

    /** As it was played; else as it is today. */
    Optional<Bundle> of(Play play) {
        return Optional.ofNullable(played.get(play.run())).or(() -> library.find(play.scenario()));
    }

    /** The parameters in force; every playable scenario carries the same. */
    Optional<Tracing> tracing() {
        return library.bundles().stream()
                .findFirst()
                .map(bundle -> bundle.tables().competencies().tracing());
    }
}
