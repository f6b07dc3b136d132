package app.gegenwind.ui.play;

import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Verdict;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A desk at a moment of a shipped scenario, on the real engine: {@code at("0:12").open("jana").screen()}. */
final class AtTheDesk {
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));

    private final Bundle bundle;
    private final Simulation simulation;
    private Hands hands = Hands.RUNNING;
    private int percent = 100;
    private Language language = Language.EN;
    private Selection selection = Selection.start();
    private long seed;
    private Purpose purpose = new Purpose.Play();

    private AtTheDesk(Bundle bundle, long seed) {
        this.bundle = bundle;
        this.seed = seed;
        simulation = Simulation.start(bundle, seed);
    }

    static AtTheDesk of(String scenario) {
        return new AtTheDesk(LIBRARY.find(scenario).orElseThrow(), 7);
    }

    /** A desk of a scenario of the test's own. */
    static AtTheDesk of(Bundle bundle, long seed) {
        return new AtTheDesk(bundle, seed);
    }

    static AtTheDesk ofTheLateParcel() {
        return of("late-parcel");
    }

    static Library library() {
        return LIBRARY;
    }

    /** Lets time pass to hours and minutes since the start. */
    AtTheDesk at(String time) {
        String[] parts = time.split(":");
        simulation.advanceTo((Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60_000);
        return this;
    }

    AtTheDesk decides(Decision decision) {
        Verdict verdict = simulation.decide(simulation.now(), decision);
        if (verdict instanceof Verdict.Refused refused) {
            throw new AssertionError(decision + " was refused: " + refused.refusal());
        }
        return this;
    }

    AtTheDesk open(String incident) {
        Desk desk = desk();
        var thread = desk.thread(incident).orElseThrow();
        boolean direct = desk.incident(incident).isPrivate();
        var channel = direct
                ? app.gegenwind.scenario.vocabulary.Channel.PRIVATE
                : app.gegenwind.scenario.vocabulary.Channel.PUBLIC;
        return looks(s -> s.open(incident, channel, thread.messages().size()));
    }

    AtTheDesk looks(UnaryOperator<Selection> change) {
        selection = change.apply(selection);
        return this;
    }

    AtTheDesk clock(Hands how) {
        hands = how;
        return this;
    }

    AtTheDesk pace(int percentOfTheScenario) {
        percent = percentOfTheScenario;
        return this;
    }

    AtTheDesk in(Language other) {
        language = other;
        return this;
    }

    AtTheDesk practice() {
        return of(new PracticeOf(new RunId(new UUID(0, 1)), 0));
    }

    AtTheDesk of(Purpose other) {
        purpose = other;
        return this;
    }

    AtTheDesk seed(long other) {
        seed = other;
        return this;
    }

    Desk desk() {
        var clock = new RunClock(
                simulation.now(), hands, percent, bundle.scenario().clock().pace());
        return new Desk(seed, purpose, bundle, simulation.situation(), clock, selection, new Words(language));
    }

    PlayScreen screen() {
        return PlayScreen.of(desk());
    }
}
