package app.gegenwind.report;

/**
 * A balance that a server plays, has played or was to play.
 *
 * @param scenario its id
 * @param hash of the bundle it is played on
 * @param seed the first one
 * @param runs of each bot
 */
public record BalanceJob(String scenario, String hash, long seed, int runs, State state) {

    /** How far it has come. */
    public sealed interface State {

        /** Others come first. */
        record Waiting() implements State {}

        record Running(Benches.Stage stage, int done, int of) implements State {}

        record Done(BalanceReport report, KeptBalance scores) implements State {}

        /** Somebody ended it. */
        record Cancelled() implements State {}

        /** It broke off; the log says why. */
        record Failed() implements State {}
    }

    public boolean isUnderWay() {
        return state instanceof State.Waiting || state instanceof State.Running;
    }

    BalanceJob in(State next) {
        return new BalanceJob(scenario, hash, seed, runs, next);
    }
}
