package app.gegenwind.cli;

import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.archive.Imported;
import app.gegenwind.scenario.archive.ScenarioArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gegenwind import}: takes a scenario out of an archive, wholly or not at all. */
@Command(
        name = "import",
        description = {
            "Takes the scenario of a zip archive into the scenarios folder, wholly or not at all.",
            "Prints the files it wrote, one a line."
        },
        footer = "Exit code: 1 if the archive is refused; the folder is then as it was.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(paramLabel = "FILE.zip", description = "An archive as gegenwind export writes it.")
    private Path file;

    @Option(names = "--as", paramLabel = "ID", description = "The id it gets, instead of the one in the archive.")
    private @Nullable String as;

    @Option(
            names = "--scenarios",
            paramLabel = "FOLDER",
            description = "The scenarios folder (default: GEGENWIND_SCENARIOS, else ./scenarios).")
    private @Nullable Path scenarios;

    @Override
    public Integer call() {
        var folder = Optional.ofNullable(scenarios).orElseGet(Stage::scenarios);
        if (!Files.isDirectory(folder)) {
            throw usage("There is no scenarios folder '" + folder + "': name one with --scenarios");
        }
        if (!Files.isRegularFile(file)) {
            throw usage("'" + file + "' is no file");
        }
        return switch (take(LibraryFolder.open(folder))) {
            case Imported.Taken taken -> report(folder, taken);
            case Imported.Refused refused -> complain(refused);
        };
    }

    private Imported take(LibraryFolder folder) {
        try (var zip = Files.newInputStream(file)) {
            return ScenarioArchive.take(folder, zip, Optional.ofNullable(as));
        } catch (IOException e) {
            throw usage("'" + file + "' cannot be read");
        }
    }

    private int report(Path folder, Imported.Taken taken) {
        taken.findings().forEach(finding -> say(finding.toString()));
        taken.kept().forEach(kept -> say(kept + " is there already and stays."));
        taken.written().forEach(written -> spec.commandLine().getOut().println(folder.resolve(written)));
        return 0;
    }

    private int complain(Imported.Refused refused) {
        refused.findings().forEach(finding -> say(finding.toString()));
        refused.refusals().forEach(refusal -> {
            say(refusal.toString());
            say("  → " + refusal.wayOut());
        });
        say("Nothing was imported.");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
