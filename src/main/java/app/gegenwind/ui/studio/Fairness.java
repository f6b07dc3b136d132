package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJob;
import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.report.KeptBalance;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/** What is known of a scenario's balance, in a few words: by the server's job, or else by what lies beside the scenario. */
final class Fairness {
    private Fairness() {}

    static Badge of(LibraryFolder folder, String scenario, Optional<BalanceJob> job, Words words) {
        Optional<Bundle> bundle = folder.written().find(scenario);
        var kept = bundle.map(b -> KeptBalance.state(folder.root(), b)).orElse(KeptBalance.State.UNKNOWN);
        return of(bundle.map(Bundle::hash).orElse(""), job, kept, words);
    }

    static Badge of(String hash, Optional<BalanceJob> job, KeptBalance.State kept, Words words) {
        if (job.isEmpty()) {
            return kept(kept, words);
        }
        return switch (job.get().state()) {
            case State.Waiting _ -> new Badge(words.of("studio.balance-waiting"), Tone.PLAIN);
            case State.Running running ->
                new Badge(words.of("studio.balance-running", running.done(), running.of()), Tone.PLAIN);
            case State.Done done
            when !job.get().hash().equals(hash) -> new Badge(words.of("studio.balance-outdated"), Tone.PLAIN);
            case State.Done done -> fair(done.report().findings().size(), words);
            case State.Cancelled _, State.Failed _ -> kept(kept, words);
        };
    }

    private static Badge kept(KeptBalance.State state, Words words) {
        return switch (state) {
            case FAIR -> new Badge(words.of("studio.balance-fair"), Tone.GOOD);
            case UNFAIR -> new Badge(words.of("studio.balance-unfair"), Tone.WARN);
            case OUTDATED -> new Badge(words.of("studio.balance-outdated"), Tone.PLAIN);
            case UNKNOWN -> new Badge(words.of("studio.balance-none"), Tone.PLAIN);
        };
    }

    static Badge fair(int findings, Words words) {
        return findings == 0
                ? new Badge(words.of("studio.balance-fair"), Tone.GOOD)
                : new Badge(words.of("studio.balance-findings", findings), Tone.WARN);
    }
}
