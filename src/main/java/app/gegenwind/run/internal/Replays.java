package app.gegenwind.run.internal;

import app.gegenwind.run.Replay;
import app.gegenwind.run.Replay.Reason;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Finds out whether a finished run can be played again. */
record Replays(Stores stores) {
    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

    Replay of(RunHeader header, RunRecord record) {
        if (!record.engine().equals(Simulation.ENGINE)) {
            return new Replay.Refused(Reason.ENGINE_CHANGED);
        }
        return bundle(header)
                .map(bundle -> of(header, record, bundle))
                .orElseGet(() -> new Replay.Refused(Reason.SCENARIO_UNREADABLE));
    }

    private Replay of(RunHeader header, RunRecord record, Bundle bundle) {
        try {
            long seed = header.setup().seed();
            List<Timed> decisions =
                    decided(header.id()).stream().map(LogRow::timed).toList();
            return digest(bundle, seed, decisions).equals(record.digest())
                    ? new Replay.Possible(bundle, seed, decisions)
                    : new Replay.Refused(Reason.DISAGREES);
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException unreadable) {
            LOG.error("The log of run {} cannot be replayed by this version.", header.id(), unreadable);
            return new Replay.Refused(Reason.DISAGREES);
        }
    }

    private static String digest(Bundle bundle, long seed, List<Timed> decisions) {
        return Simulation.replay(bundle, seed, decisions, bundle.scenario().lasts())
                .transcript()
                .digest();
    }

    /** The rows of the log that reached the world. */
    List<LogRow> decided(RunId run) {
        return stores.log().of(run).stream()
                .filter(row -> !(row.timed().decision() instanceof Decision.OfClock))
                .toList();
    }

    /** The scenario as it was; empty if this version cannot read it. */
    Optional<Bundle> bundle(RunHeader header) {
        try {
            return stores.bundles().find(header.setup().hash());
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException unreadable) {
            LOG.error("The scenario of run {} cannot be read by this version.", header.id(), unreadable);
            return Optional.empty();
        }
    }
}
