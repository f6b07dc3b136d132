package app.gegenwind.run.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.RunFinished;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.simulation.Simulation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Turns a run that was played to its end into its record, and tells who has to hear of it. */
final class Endings {
    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private final Stores stores;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher publisher;

    Endings(Stores stores, TransactionOperations transaction, ApplicationEventPublisher publisher) {
        this.stores = stores;
        this.transaction = transaction;
        this.publisher = publisher;
    }

    /** Stores the record. A run that cannot be assessed stays open at its end, and is tried again when it is opened next. */
    void finish(RunHeader run, Playback playback) {
        try {
            var debrief = Debrief.of(playback.bundle(), run.setup().seed(), playback.decisions());
            var state = new RunState.Finished(debrief.score().total());
            store(run.id(), state, record(playback, debrief));
            announce(run.in(state));
        } catch (RuntimeException failure) {
            LOG.error(
                    "Run {} has ended and its record could not be stored: open it again to repeat.", run.id(), failure);
        }
    }

    private static RunRecord record(Playback playback, Debrief debrief) {
        var transcript = playback.transcript();
        return new RunRecord(Simulation.ENGINE, transcript.digest(), transcript.lines(), debrief);
    }

    private void store(RunId run, RunState state, RunRecord record) {
        transaction.executeWithoutResult(status -> {
            stores.records().add(run, record);
            stores.headers().become(run, state);
        });
    }

    /** Tells of runs whose end was stored when the server was stopped before everybody had heard. */
    void announceForgotten() {
        stores.records().unannounced().stream()
                .flatMap(run -> stores.headers().find(run).stream())
                .forEach(this::announce);
    }

    private void announce(RunHeader run) {
        try {
            publisher.publishEvent(new RunFinished(run, level(run), debrief(run)));
            stores.records().announced(run.id());
        } catch (RuntimeException failure) {
            LOG.error(
                    "Not everybody could be told that run {} is finished; the next start repeats it.",
                    run.id(),
                    failure);
        }
    }

    // From the record, so that a repeated announcement is the first one's equal.
    private Debrief debrief(RunHeader run) {
        return stores.records().find(run.id()).orElseThrow().debrief();
    }

    private Level level(RunHeader run) {
        return stores.bundles()
                .find(run.setup().hash())
                .orElseThrow()
                .scenario()
                .level();
    }
}
