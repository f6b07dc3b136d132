package app.gegenwind.cli;

import app.gegenwind.report.WholeFile;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.archive.ScenarioArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gegenwind export}: a scenario as one file to give away. */
@Command(
        name = "export",
        description =
                "Writes a scenario with its brand and its lines into a zip archive, for gegenwind import or the studio of somebody else.",
        footer = "Exit code: 1 if the scenario has errors or the file cannot be written.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The folder of a scenario, or its id.")
    private String scenario;

    @Parameters(
            index = "1",
            paramLabel = "FILE.zip",
            description = "The archive to write; one that is there is replaced.")
    private Path file;

    @Override
    public Integer call() {
        var place = Stage.find(scenario).orElseThrow(() -> usage(Stage.unknown(scenario)));
        var archive = new WholeFile(file);
        if (!file.toString().endsWith(".zip") || !archive.isPossible()) {
            throw usage("'" + file + "' must be the name of a .zip file in a folder that exists");
        }
        var library = Library.open(place.root());
        Optional<Bundle> bundle = library.find(place.within());
        return bundle.isPresent() ? write(archive, bundle.get()) : complain(new LintScope(place, library));
    }

    private int write(WholeFile archive, Bundle bundle) {
        try {
            archive.write(ScenarioArchive.of(bundle));
            return 0;
        } catch (IOException e) {
            say("'" + file + "' could not be written (" + e.getClass().getSimpleName()
                    + "). Look at the permissions and the space of its folder.");
            return 1;
        }
    }

    private int complain(LintScope scope) {
        scope.findings().forEach(finding -> say(finding.toString()));
        say("'" + scenario + "' cannot be exported: only what can be played is given away. Mend the errors above.");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
