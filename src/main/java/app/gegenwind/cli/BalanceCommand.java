package app.gegenwind.cli;

import app.gegenwind.report.BalancePage;
import app.gegenwind.report.BalanceReport;
import app.gegenwind.report.BalanceWords;
import app.gegenwind.report.Benches;
import app.gegenwind.report.JsonText;
import app.gegenwind.report.KeptBalance;
import app.gegenwind.report.WholeFile;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.Balance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** {@code gegenwind balance}: whether a scenario is fair, by bots that play it many times. */
@Command(
        name = "balance",
        description = {
            "Lets bots play a scenario many times and says whether it is fair:",
            "what each scores, what nobody ever sees, and what gives the author's own replies away."
        },
        footer = "Exit code: 1 if there is an error, 0 for none or for warnings alone.")
final class BalanceCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 100_000;
    private static final int STEPS = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Parameters(paramLabel = "SCENARIO", description = "The folder of a scenario, or its id.")
    private String scenario;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "Runs of each bot, one a seed (default: ${DEFAULT-VALUE}).")
    private long runs;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The first seed; the others follow it (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the report as one file for a browser.")
    private @Nullable Path html;

    @Option(names = "--keep", description = "Also keep the scores beside the scenario, as balance.json.")
    private boolean keep;

    @Override
    public Integer call() throws IOException {
        check();
        var place = Stage.find(scenario).orElseThrow(() -> usage(Stage.unknown(scenario)));
        var library = Library.open(place.root());
        Optional<Bundle> bundle = library.find(place.within());
        return bundle.isPresent()
                ? play(place, library, bundle.get())
                : complain(new LintScope(place, library).findings());
    }

    private void check() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw usage("--runs must lie between 1 and " + MOST_RUNS + ": " + runs);
        }
        if (html != null && !new WholeFile(html).isPossible()) {
            throw usage("--html needs the name of a file in a folder that exists: '" + html + "'");
        }
    }

    private int play(ScenarioPlace place, Library library, Bundle bundle) throws IOException {
        Balance balance = play(library, bundle);
        var report = BalanceReport.of(bundle, seed, balance, place::file);
        if (keep) {
            KeptBalance.of(bundle, seed, balance).keep(place.root());
        }
        if (html != null) {
            new WholeFile(html).write(new BalancePage(report).html().getBytes(StandardCharsets.UTF_8));
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(report));
        } else {
            new BalanceWords(report).lines().forEach(out::println);
        }
        return balance.findings().stream().anyMatch(Finding::isError) ? 1 : 0;
    }

    private Balance play(Library library, Bundle bundle) {
        Benches.Progress lines = (stage, done, of) -> {
            if (stage == Benches.Stage.SEEDS && done * STEPS / of != (done - 1) * STEPS / of) {
                say(bundle.id() + ": " + done + " of " + of + " seeds");
            }
        };
        return new Benches(library, Runtime.getRuntime().availableProcessors(), lines)
                .play(bundle, seed, (int) runs)
                .orElseThrow();
    }

    private int complain(List<Finding> findings) {
        if (json) {
            spec.commandLine().getOut().println(JsonText.of(PlayCommand.Unplayable.of(scenario, findings)));
        }
        findings.forEach(finding -> say(finding.toString()));
        say("'" + scenario + "' cannot be played like this.");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
