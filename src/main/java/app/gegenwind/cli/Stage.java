package app.gegenwind.cli;

import app.gegenwind.scenario.Spelling;
import java.nio.file.Path;
import java.util.List;
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
        return "There is no scenario '" + folderOrId + "': no such folder, and no such id in " + scenarios() + "."
                + Spelling.hint(folderOrId, ids());
    }

    private static List<String> ids() {
        var folders = scenarios()
                .toFile()
                .list((parent, name) -> ScenarioPlace.isScenario(parent.toPath().resolve(name)));
        return folders == null ? List.of() : List.of(folders);
    }

    /** The launcher names the folder; without it the scenarios lie where we stand. */
    static Path scenarios() {
        return Path.of(Optional.ofNullable(System.getenv("GEGENWIND_SCENARIOS")).orElse("scenarios"));
    }
}
