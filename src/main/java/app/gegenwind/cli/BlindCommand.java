package app.gegenwind.cli;

import app.gegenwind.report.BlindWords;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.BlindSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gegenwind blind}: replies without their situation, for somebody who knows neither. */
@Command(
        name = "blind",
        description = {
            "Prints replies without their situation. Whoever finds the author's own among them, knowing neither",
            "scenario nor brand, finds it by how it is written. With --guesses: what such readers found, as Markdown."
        },
        footer = "Exit code: 1 if a reader found more than chance and 10 points of a hundred, or if there is an error.")
final class BlindCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(paramLabel = "PATH", description = "A scenarios folder, or a scenario: its folder or its id.")
    private String path;

    @Option(
            names = "--choices",
            paramLabel = "N",
            defaultValue = "40",
            description = "So many choices, or all there are (default: ${DEFAULT-VALUE}).")
    private long choices;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Draws choices, languages and order (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--guesses",
            paramLabel = "FILE",
            description = "What a reader of the same sheet takes for the author's own; once for each reader.")
    private List<Path> guesses = List.of();

    @Override
    public Integer call() {
        if (choices < 1 || choices > MOST) {
            throw usage("--choices must lie between 1 and " + MOST + ": " + choices);
        }
        var place = Stage.find(path)
                .or(() -> ScenarioPlace.of(Path.of(path)))
                .orElseThrow(() -> usage("'" + path + "' is neither a scenarios folder nor a scenario"));
        var library = Library.open(place.root());
        List<Finding> errors = new LintScope(place, library)
                .findings().stream().filter(Finding::isError).toList();
        return errors.isEmpty() ? draw(place, library) : complain(errors);
    }

    private int draw(ScenarioPlace place, Library library) {
        List<Bundle> bundles = place.within().isEmpty()
                ? library.bundles()
                : library.find(place.within()).stream().toList();
        var sheet = BlindSheet.draw(bundles, seed, (int) choices);
        if (sheet.choices().isEmpty()) {
            throw usage("'" + path + "' offers nothing to choose");
        }
        return guesses.isEmpty() ? print(sheet) : review(sheet);
    }

    private int complain(List<Finding> errors) {
        errors.forEach(error -> spec.commandLine().getErr().println(error));
        spec.commandLine().getErr().println("Nothing is drawn while '" + path + "' has errors.");
        return 1;
    }

    private int print(BlindSheet sheet) {
        new BlindWords(sheet).sheetLines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private int review(BlindSheet sheet) {
        List<Map<Integer, Integer>> readers =
                guesses.stream().map(file -> read(file, sheet)).toList();
        new BlindWords(sheet).reviewLines(readers).forEach(spec.commandLine().getOut()::println);
        return readers.stream().anyMatch(sheet::isGivenAway) ? 1 : 0;
    }

    private Map<Integer, Integer> read(Path file, BlindSheet sheet) {
        try {
            return Guesses.read(file, sheet);
        } catch (IllegalArgumentException wrong) {
            throw usage(wrong.getMessage());
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
