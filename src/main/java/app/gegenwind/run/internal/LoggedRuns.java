package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The runs of the log: what is asked of a run in progress goes to {@link LiveRuns}, the rest is read. */
final class LoggedRuns implements Runs, AutoCloseable {
    private final Surroundings around;
    private final Starts starts;
    private final LiveRuns live;

    LoggedRuns(Surroundings around, Starts starts) {
        this.around = around;
        this.starts = starts;
        live = new LiveRuns(around);
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario) {
        return around.stores().bundles().offered(scenario).map(bundle -> starts.play(person, bundle));
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario, long seed) {
        return around.stores().bundles().offered(scenario).map(bundle -> starts.play(person, bundle, seed));
    }

    @Override
    public List<RunHeader> of(PersonId person) {
        return headers().of(person);
    }

    @Override
    public Opened open(PersonId person, RunId run) {
        if (own(person, run).isEmpty()) {
            return new Opened.NotFound();
        }
        Optional<RunView> view = live.with(run, opened -> {
            opened.settle();
            return opened.view();
        });
        // What the run came to meanwhile stands in its header only now.
        RunHeader header = headers().find(run).orElseThrow();
        return switch (header.state()) {
            case RunState.Finished finished ->
                new Opened.Finished(header, around.stores().records().find(run).orElseThrow());
            case RunState.Abandoned abandoned -> new Opened.Abandoned(header);
            case RunState.Interrupted interrupted -> new Opened.Interrupted(header);
            case RunState.Open open ->
                view.<Opened>map(Opened.Playing::new).orElseGet(() -> new Opened.Interrupted(header));
        };
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision, int position) {
        return decide(person, run, decision, OptionalInt.of(position));
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision) {
        return decide(person, run, decision, OptionalInt.empty());
    }

    private Decided decide(PersonId person, RunId run, Decision decision, OptionalInt position) {
        Optional<RunHeader> header = own(person, run);
        if (header.isEmpty()) {
            return new Decided.NotFound();
        }
        if (header.get().state() instanceof RunState.Interrupted) {
            return new Decided.Declined(Decided.Reason.INTERRUPTED);
        }
        return live.with(run, playing -> playing.decide(decision, position)).orElseGet(() -> closed(run));
    }

    private Decided closed(RunId run) {
        boolean interrupted = headers().find(run).orElseThrow().state() instanceof RunState.Interrupted;
        return new Decided.Declined(interrupted ? Decided.Reason.INTERRUPTED : Decided.Reason.ENDED);
    }

    @Override
    public Optional<RunFeed.Watch> watch(PersonId person, RunId run, RunFeed feed) {
        return own(person, run).map(header -> around.feeds().add(run, feed));
    }

    @Override
    public void seen(PersonId person, RunId run) {
        if (live.holds(run) && own(person, run).isPresent()) {
            live.with(run, playing -> {
                playing.seen();
                return run;
            });
        }
    }

    @Override
    public Optional<Debrief> debrief(PersonId person, RunId run) {
        return own(person, run).flatMap(header -> around.stores().records().debrief(run));
    }

    @Override
    public Optional<Bundle> bundle(PersonId person, RunId run) {
        return own(person, run)
                .flatMap(header -> around.stores().bundles().find(header.setup().hash()));
    }

    @Override
    public void close() {
        live.close();
    }

    private Optional<RunHeader> own(PersonId person, RunId run) {
        return headers().own(person, run);
    }

    private RunHeaders headers() {
        return around.stores().headers();
    }
}
