package app.gegenwind.ui.play;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One run in memory on the real engine, whose time passes when a test says so. */
final class OneRun implements Runs {
    static final PersonId MIRA = new PersonId(new UUID(0, 1));
    static final RunId RUN = new RunId(new UUID(0, 7));

    final List<Decision> log = new ArrayList<>();
    private final Bundle bundle;
    private final Simulation simulation;
    private Hands hands = Hands.RUNNING;

    OneRun(String scenario) {
        bundle = AtTheDesk.library().find(scenario).orElseThrow();
        simulation = Simulation.start(bundle, 7);
    }

    OneRun minutes(long minutes) {
        simulation.advanceTo(minutes * 60_000);
        return this;
    }

    /** Nobody decides anything any more. */
    void end() {
        simulation.advanceTo(bundle.scenario().lasts());
        hands = Hands.OVER;
    }

    long standing() {
        return simulation.damage().standing();
    }

    RunView view() {
        var setup = new RunHeader.Setup(bundle.id(), bundle.hash(), 7, 1);
        var header = new RunHeader(RUN, MIRA, setup, Instant.EPOCH, new RunState.Open());
        var clock = new RunClock(
                simulation.now(), hands, 100, bundle.scenario().clock().pace());
        return new RunView(header, bundle, simulation.situation(), clock, log.size());
    }

    private RunRecord record() {
        var debrief = Debrief.of(bundle, 7, List.of());
        return new RunRecord(Simulation.ENGINE, "", List.of(), debrief);
    }

    @Override
    public Opened open(PersonId person, RunId run) {
        return hands == Hands.OVER ? new Opened.Finished(view().header(), record()) : new Opened.Playing(view());
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision, int position) {
        return position == log.size() ? decide(person, run, decision) : new Decided.LostRace(run, position, log.size());
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision) {
        if (decision instanceof Decision.Pause || decision instanceof Decision.Continue) {
            hands = decision instanceof Decision.Pause ? Hands.PAUSED : Hands.RUNNING;
        }
        if (decision instanceof Decision.Skip) {
            return skip();
        }
        return switch (simulation.decide(simulation.now(), decision)) {
            case Verdict.Refused refused -> new Decided.Refused(refused.refusal());
            case Verdict.Accepted accepted -> {
                log.add(decision);
                yield new Decided.Taken(log.size(), accepted.events());
            }
        };
    }

    private Decided skip() {
        long from = simulation.now();
        Call call = simulation.skip().call();
        log.add(new Decision.Skip());
        return new Decided.Skipped(log.size(), simulation.now() - from, call);
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RunHeader> of(PersonId person) {
        return List.of(view().header());
    }

    @Override
    public Optional<RunFeed.Watch> watch(PersonId person, RunId run, RunFeed feed) {
        return Optional.empty();
    }

    @Override
    public void seen(PersonId person, RunId run) {}

    @Override
    public Optional<Debrief> debrief(PersonId person, RunId run) {
        return Optional.empty();
    }

    @Override
    public Optional<Bundle> bundle(PersonId person, RunId run) {
        return Optional.of(bundle);
    }
}
