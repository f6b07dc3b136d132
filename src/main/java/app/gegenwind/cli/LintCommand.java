package app.gegenwind.cli;

import app.gegenwind.report.FindingLine;
import app.gegenwind.report.JsonText;
import app.gegenwind.scenario.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gegenwind lint}: every problem of scenarios, one a line; below the first of each kind the way out. */
@Command(
        name = "lint",
        description = {
            "Names every problem of scenarios: file:line:column code severity: message.",
            "Below the first of each code stands the way out."
        },
        footer = "Exit code: 1 if there is an error, 0 for none or for warnings alone.")
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A scenarios folder, the folder of one scenario, or a file.")
    private List<Path> paths;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Override
    public Integer call() {
        var findings = paths.stream()
                .map(this::place)
                .flatMap(place -> LintScope.of(place).findings().stream())
                .distinct()
                .sorted()
                .toList();
        print(findings);
        return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
    }

    private ScenarioPlace place(Path path) {
        return ScenarioPlace.of(path)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "'" + path + "' is neither a scenarios folder nor a part of one"));
    }

    private void print(List<Finding> findings) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(findings.stream().map(FindingLine::of).toList()));
            return;
        }
        SortedSet<String> explained = new TreeSet<>();
        for (Finding finding : findings) {
            out.println(finding);
            if (explained.add(finding.code())) {
                out.println("  → " + finding.wayOut());
            }
        }
        spec.commandLine().getErr().println(summary(findings));
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        return findings.isEmpty()
                ? "No findings."
                : "Errors: " + errors + ", warnings: " + (findings.size() - errors) + ".";
    }
}
