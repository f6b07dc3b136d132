package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJob;
import app.gegenwind.report.BalanceJob.State;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/** What is known of a scenario's balance, in a few words. */
final class Fairness {
    private Fairness() {}

    static Badge of(String hash, Optional<BalanceJob> job, Words words) {
        if (job.isEmpty()) {
            return new Badge(words.of("studio.balance-none"), Tone.PLAIN);
        }
        return switch (job.get().state()) {
            case State.Waiting _ -> new Badge(words.of("studio.balance-waiting"), Tone.PLAIN);
            case State.Running running ->
                new Badge(words.of("studio.balance-running", running.done(), running.of()), Tone.PLAIN);
            case State.Done done
            when !job.get().hash().equals(hash) -> new Badge(words.of("studio.balance-outdated"), Tone.PLAIN);
            case State.Done done -> fair(done.report().findings().size(), words);
            case State.Cancelled _, State.Failed _ -> new Badge(words.of("studio.balance-none"), Tone.PLAIN);
        };
    }

    static Badge fair(int findings, Words words) {
        return findings == 0
                ? new Badge(words.of("studio.balance-fair"), Tone.GOOD)
                : new Badge(words.of("studio.balance-findings", findings), Tone.WARN);
    }
}
