package app.gegenwind.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Finds a scenario by its folder or by its id in the scenarios folder. */
final class Stage {
    private Stage() {}

    static Optional<ScenarioPlace> find(String folderOrId) {
        var folder = Path.of(folderOrId);
        return ScenarioPlace.isScenario(folder)
                ? ScenarioPlace.of(folder)
                : Optional.of(scenarios().resolve(folderOrId))
                        .filter(ScenarioPlace::isScenario)
                        .flatMap(ScenarioPlace::of);
    }

    static String unknown(String folderOrId) {
        return "There is no scenario '" + folderOrId + "': no such folder, and no such id in " + scenarios();
    }

    /** The launcher names the folder; without it the scenarios lie where we stand. */
    private static Path scenarios() {
        return Path.of(Optional.ofNullable(System.getenv("GEGENWIND_SCENARIOS")).orElse("scenarios"));
    }
}
