package app.gegenwind.run.internal;

import app.gegenwind.run.Decided;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import app.gegenwind.run.RunState;
import app.gegenwind.run.RunView;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Skipped;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run while somebody plays it: decisions go into the log first and take effect then. Not thread-safe: {@link LiveRuns} lets one at a
 * time touch it.
 */
final class LiveRun {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);
    private static final long GONE = Runs.GONE_AFTER_SECONDS * Pacer.NANOS_PER_SECOND;
    private static final long IDLE = 600 * Pacer.NANOS_PER_SECOND;
    private static final long SAVE = Pacer.NANOS_PER_SECOND;

    private final RunHeader header;
    private final Playback playback;
    private final Surroundings around;
    private final List<Event> untold = new ArrayList<>();
    private boolean changed;
    private boolean unsaved;
    private boolean stale;
    private long seenAt;
    private long savedAt;

    LiveRun(RunHeader header, Playback playback, Surroundings around) {
        this.header = header;
        this.playback = playback;
        this.around = around;
        seenAt = nanos();
        savedAt = seenAt - SAVE;
    }

    Decided decide(Decision decision, OptionalInt expected) {
        seen();
        if (!playback.isOver() && expected.isPresent() && expected.getAsInt() != playback.position()) {
            return lostRace(expected.getAsInt(), playback.position());
        }
        return playback.objection(decision).orElseGet(() -> take(decision, Actor.TRAINEE));
    }

    RunView view() {
        return new RunView(
                header, playback.bundle(), playback.situation(), playback.clock(nanos()), playback.position());
    }

    /** A page is there. */
    void seen() {
        settle();
        seenAt = nanos();
    }

    /** Lets pass what has passed on the wall, as far as a page was there to see it. */
    void settle() {
        long nanos = nanos();
        boolean gone = playback.runs() && nanos - seenAt >= GONE;
        show(playback.advance(gone ? seenAt + GONE : nanos));
        closeIfOver();
        if (gone && playback.runs()) {
            take(new Decision.Pause(), Actor.ABSENCE);
        }
    }

    private Decided take(Decision decision, Actor actor) {
        LogRow row = playback.row(decision, actor);
        if (!around.stores().log().append(id(), row)) {
            stale = true;
            return lostRace(row.seq() - 1, around.stores().log().length(id()));
        }
        Decided taken = effect(row);
        changed = true;
        closeIfOver();
        return taken;
    }

    private Decided effect(LogRow row) {
        boolean untimed = playback.isUntimed();
        if (!(playback.apply(row, nanos()) instanceof Verdict.Accepted(List<Event> events))) {
            throw new IllegalStateException("run " + id() + " refuses decision " + row.seq() + ", which is in its log");
        }
        unsaved = false;
        return switch (row.timed().decision()) {
            case Decision.Continue proceed when untimed -> taken(leapt(playback.advanceToNext()));
            case Decision.Skip skip -> skipped(row.timed().at());
            case Decision any -> taken(events);
        };
    }

    private Decided taken(List<Event> events) {
        untold.addAll(events);
        return new Decided.Taken(playback.position(), events);
    }

    private Decided skipped(long from) {
        Skipped skipped = playback.skip(nanos());
        untold.addAll(leapt(skipped.events()));
        return new Decided.Skipped(playback.position(), playback.now() - from, skipped.call());
    }

    /** The clock leapt: where to is written down before anybody sees it. */
    private List<Event> leapt(List<Event> events) {
        save();
        return events;
    }

    private Decided lostRace(int expected, int found) {
        var lost = new Decided.LostRace(id(), expected, found);
        LOG.warn(lost.message());
        return lost;
    }

    private void show(List<Event> events) {
        untold.addAll(events);
        unsaved |= !events.isEmpty();
        if (unsaved && nanos() - savedAt >= SAVE) {
            save();
        }
    }

    private void save() {
        around.stores().headers().reach(id(), playback.reached());
        savedAt = nanos();
        unsaved = false;
    }

    private void closeIfOver() {
        if (playback.hasEnded()) {
            around.endings().finish(header, playback);
            changed = true;
        } else if (playback.isAbandoned()) {
            around.stores().headers().become(id(), new RunState.Abandoned());
        }
    }

    /** Tells the feeds what has changed since they were told last. */
    void tell() {
        if (changed || !untold.isEmpty()) {
            var events = List.copyOf(untold);
            around.feeds().post(new RunNews(id(), playback.position(), events, playback.clock(nanos())));
            untold.clear();
            changed = false;
        }
    }

    /** Tells the feeds where the run stands, though they may know. */
    void tellAgain() {
        changed = true;
        tell();
    }

    /** Nanoseconds until something has to be done without anybody asking. */
    long rest() {
        long nanos = nanos();
        if (!playback.runs()) {
            return seenAt + IDLE - nanos;
        }
        long gone = seenAt + GONE - nanos;
        long save = unsaved ? savedAt + SAVE - nanos : gone;
        long next = playback.nanosUntilNext(nanos).orElse(gone);
        return Math.min(gone, Math.min(save, next));
    }

    /** Whether memory need not hold it any longer: the log, or another node, knows better, or nobody looks. */
    boolean canGo() {
        return stale || playback.isOver() || !playback.runs() && nanos() - seenAt >= IDLE;
    }

    /** Writes down how far a running run was shown, because the server stops. */
    void leave() {
        settle();
        if (playback.runs()) {
            save();
        }
    }

    /** Whether the log holds what this run has not taken in. */
    boolean isStale() {
        return stale;
    }

    RunHeader header() {
        return header;
    }

    private RunId id() {
        return header.id();
    }

    private long nanos() {
        return around.pacer().nanos();
    }
}
