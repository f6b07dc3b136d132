package app.gegenwind.cli;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The findings that belong to a place: those of its own files and, for a scenario, those of the shared files it stands on. */
record LintScope(ScenarioPlace place, Library library) {

    static LintScope of(ScenarioPlace place) {
        return new LintScope(place, Library.open(place.root()));
    }

    List<Finding> findings() {
        return library.findings().stream()
                .filter(f -> isIn(f.file()) || carries(f.file()))
                .map(f -> new Finding(place.file(f.file()), f.line(), f.column(), f.code(), f.severity(), f.message()))
                .toList();
    }

    private boolean isIn(String file) {
        var within = place.within();
        return within.isEmpty() || file.equals(within) || file.startsWith(within + "/");
    }

    /** True for the shared files of a scenario: those it was read from or, while it cannot be read, all of them. */
    private boolean carries(String file) {
        if (!ScenarioPlace.isScenario(place.root().resolve(place.within()))) {
            return false;
        }
        Optional<Bundle> bundle = library.find(place.within());
        return bundle.map(b -> b.sources().files().containsKey(file)).orElseGet(() -> isShared(file));
    }

    private boolean isShared(String file) {
        return !ScenarioPlace.isScenario(place.root().resolve(Path.of(file).getName(0)));
    }
}
