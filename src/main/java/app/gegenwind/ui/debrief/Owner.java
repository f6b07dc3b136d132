package app.gegenwind.ui.debrief;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Contest;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Recasts;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Runs;
import app.gegenwind.run.Share;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What only the person whose run it is can do with it. */
record Owner(Runs runs, Recasts recasts, FinishedRuns finished, PersonId person, RunId run) {

    /** The same scenario, as the same brand. */
    void again() {
        recasts.again(person, run).ifPresent(Owner::go);
    }

    void play(String scenario) {
        runs.start(person, scenario).ifPresent(Owner::go);
    }

    /** Plays on from the moment of a decision, with those before it as they were. */
    void practise(long decision, long at) {
        finished.practise(person, run, (int) decision - 1, at).ifPresent(Owner::go);
    }

    private static void go(RunId run) {
        UI.getCurrent().navigate("play/" + run);
    }

    Contest.Filed contest(int evidence, String why) {
        return finished.contest(person, run, evidence, why);
    }

    void withdraw(int evidence) {
        finished.withdraw(person, run, evidence);
    }

    Optional<Share> share() {
        return finished.share(person, run);
    }

    Optional<Share> shared() {
        return finished.shared(person, run);
    }

    void revoke() {
        finished.revoke(person, run);
    }
}
