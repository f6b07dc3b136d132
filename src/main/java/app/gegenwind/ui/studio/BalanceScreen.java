package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJob;
import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.report.BalanceReport;
import app.gegenwind.report.Benches.Stage;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/**
 * Where the balance of a scenario stands.
 *
 * @param says how far it has come, or what became of it; empty before the first
 * @param stale that the files have changed since it was played; empty if they have not
 * @param keeps whether its scores can be put beside the scenario
 */
record BalanceScreen(
        boolean underWay,
        int percent,
        String says,
        String stale,
        boolean keeps,
        Optional<BalanceReport> source,
        Optional<ReportScreen> report) {

    /** The scenarios beside it take about a quarter of the time. */
    private static final int SEEDS = 75;

    static BalanceScreen of(Optional<BalanceJob> job, String hash, Words words) {
        return job.map(j -> of(j, hash, words))
                .orElse(new BalanceScreen(false, 0, "", "", false, Optional.empty(), Optional.empty()));
    }

    private static BalanceScreen of(BalanceJob job, String hash, Words words) {
        Optional<BalanceReport> report =
                job.state() instanceof State.Done done ? Optional.of(done.report()) : Optional.empty();
        boolean stale = report.isPresent() && !job.hash().equals(hash);
        return new BalanceScreen(
                job.isUnderWay(),
                percent(job.state()),
                says(job, words),
                stale ? words.of("studio.stale") : "",
                report.isPresent() && !stale,
                report,
                report.map(r -> ReportScreen.of(r, words)));
    }

    private static int percent(State state) {
        return switch (state) {
            case State.Running(Stage stage, int done, int of) when stage == Stage.SEEDS -> SEEDS * done / of;
            case State.Running(Stage _, int done, int of) -> SEEDS + (100 - SEEDS) * done / of;
            case State.Done _ -> 100;
            case State.Waiting _, State.Cancelled _, State.Failed _ -> 0;
        };
    }

    private static String says(BalanceJob job, Words words) {
        return switch (job.state()) {
            case State.Waiting _ -> words.of("studio.waits");
            case State.Running(Stage stage, int done, int of)
            when stage == Stage.SEEDS -> words.of("studio.seeds", done, of);
            case State.Running(Stage _, int done, int of) -> words.of("studio.peers", done, of);
            case State.Done _ -> words.of("studio.done", job.runs(), Long.toString(job.seed()));
            case State.Cancelled _ -> words.of("studio.cancelled");
            case State.Failed _ -> words.of("studio.failed");
        };
    }
}
