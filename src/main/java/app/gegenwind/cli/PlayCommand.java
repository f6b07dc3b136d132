package app.gegenwind.cli;

import app.gegenwind.report.FindingLine;
import app.gegenwind.report.JsonText;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.PlanPlay.Played;
import java.io.IOException;
import java.util.List;
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

/** {@code gegenwind play}: a run without a screen. */
@Command(
        name = "play",
        description = "Plays a scenario to its end without a screen and prints what happened and the score.",
        footer = "Exit code: 1 if the scenario or the plan has errors, a line is refused or an expectation is not met.")
final class PlayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(paramLabel = "SCENARIO", description = "The folder of a scenario, or its id.")
    private String scenario;

    @Option(
            names = "--plan",
            paramLabel = "F",
            description = "A plan: a file, or its name in the scenario's folder. Without one nobody answers.")
    private @Nullable String plan;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same run (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** What {@code --json} prints of a scenario or plan with errors. */
    record Unplayable(String scenario, List<FindingLine> findings) {
        static Unplayable of(String scenario, List<Finding> findings) {
            return new Unplayable(
                    scenario, findings.stream().map(FindingLine::of).toList());
        }
    }

    @Override
    public Integer call() {
        var place = Stage.find(scenario).orElseThrow(() -> usage(Stage.unknown(scenario)));
        var library = Library.open(place.root());
        Optional<Bundle> bundle = library.find(place.within());
        return bundle.isPresent() ? play(place, bundle.get()) : complain(new LintScope(place, library).findings());
    }

    private int play(ScenarioPlace place, Bundle bundle) {
        var choice = choose(place, bundle);
        return choice.plan().isPresent()
                ? play(bundle, choice.plan().get(), choice.file())
                : complain(choice.findings());
    }

    private PlanChoice choose(ScenarioPlace place, Bundle bundle) {
        try {
            return plan == null ? PlanChoice.nobody() : PlanChoice.of(plan, place, bundle);
        } catch (IOException unreadable) {
            throw usage(PlanChoice.unreadable(plan, bundle));
        }
    }

    private int play(Bundle bundle, Plan chosen, String file) {
        Played played = PlanPlay.of(bundle, seed, chosen);
        var report = PlayReport.of(bundle, seed, chosen, played);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(report));
        } else {
            new PlayWords(report, played).lines().forEach(out::println);
        }
        played.refused().forEach(line -> say(PlayWords.refused(file, line)));
        return played.refused().isEmpty() && report.isAsExpected() ? 0 : 1;
    }

    private int complain(List<Finding> findings) {
        if (json) {
            spec.commandLine().getOut().println(JsonText.of(Unplayable.of(scenario, findings)));
        }
        findings.forEach(finding -> say(finding.toString()));
        say("'" + scenario + "' cannot be played like this.");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
