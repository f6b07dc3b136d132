package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Contest;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Replay;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.run.Share;
import app.gegenwind.run.ShareKey;
import java.util.List;
import java.util.Optional;

/** Finished runs, read from what they left. */
final class KeptRuns implements FinishedRuns {
    private final Stores stores;
    private final Starts starts;
    private final Replays replays;
    private final ShareKeys keys;

    KeptRuns(Stores stores, Starts starts, ShareKeys keys) {
        this.stores = stores;
        this.starts = starts;
        this.keys = keys;
        replays = new Replays(stores);
    }

    @Override
    public Optional<FinishedRun> open(PersonId person, RunId run) {
        return own(person, run).map(this::read);
    }

    @Override
    public Optional<FinishedRun> open(ShareKey key) {
        return keys.id(key)
                .flatMap(stores.shares()::find)
                .flatMap(stores.headers()::find)
                .map(this::read);
    }

    private FinishedRun read(RunHeader header) {
        var record = stores.records().find(header.id()).orElseThrow();
        return new FinishedRun(
                header,
                record,
                replays.bundle(header),
                replays.of(header, record),
                stores.contests().of(header.id()));
    }

    @Override
    public List<Earlier> earlier(PersonId person, RunId run) {
        return own(person, run).stream()
                .flatMap(header -> stores.headers().of(person).stream().filter(other -> isEarlier(other, header)))
                .flatMap(other -> scored(other).stream())
                .toList();
    }

    private static boolean isEarlier(RunHeader other, RunHeader run) {
        return other.counts()
                && other.state() instanceof RunState.Finished
                && other.scenario().equals(run.scenario())
                && !other.id().equals(run.id())
                && !other.started().isAfter(run.started());
    }

    private Optional<Earlier> scored(RunHeader header) {
        return stores.records()
                .debrief(header.id())
                .map(debrief -> new Earlier(header, debrief.score(), debrief.outcome()));
    }

    @Override
    public Optional<RunId> practise(PersonId person, RunId run, int decisions, long at) {
        return own(person, run)
                .flatMap(header ->
                        replays.of(header, stores.records().find(run).orElseThrow()) instanceof Replay.Possible possible
                                ? practise(header, possible, decisions, at)
                                : Optional.empty());
    }

    private Optional<RunId> practise(RunHeader header, Replay.Possible possible, int decisions, long at) {
        if (decisions < 0 || decisions > possible.decisions().size()) {
            return Optional.empty();
        }
        List<LogRow> kept = replays.decided(header.id()).subList(0, decisions);
        return starts.practice(header, possible.bundle(), kept, at);
    }

    @Override
    public Optional<Share> share(PersonId person, RunId run) {
        own(person, run).ifPresent(header -> stores.shares().open(run));
        return shared(person, run);
    }

    @Override
    public Optional<Share> shared(PersonId person, RunId run) {
        return own(person, run)
                .flatMap(header -> stores.shares().of(run))
                .map(row -> new Share(keys.key(row.id()), row.since()));
    }

    @Override
    public boolean revoke(PersonId person, RunId run) {
        return own(person, run).isPresent() && stores.shares().close(run);
    }

    @Override
    public Contest.Filed contest(PersonId person, RunId run, int evidence, String why) {
        String said = Wording.of(why);
        if (said.isEmpty()) {
            return Contest.Filed.BLANK;
        }
        if (said.length() > Contest.LONGEST) {
            return Contest.Filed.TOO_LONG;
        }
        if (!isEvidence(person, run, evidence)) {
            return Contest.Filed.NOT_FOUND;
        }
        stores.contests().put(run, evidence, said);
        return Contest.Filed.KEPT;
    }

    private boolean isEvidence(PersonId person, RunId run, int evidence) {
        return own(person, run)
                .flatMap(header -> stores.records().debrief(run))
                .filter(debrief ->
                        evidence >= 0 && evidence < debrief.evidence().size())
                .isPresent();
    }

    @Override
    public boolean withdraw(PersonId person, RunId run, int evidence) {
        return own(person, run).isPresent() && stores.contests().remove(run, evidence);
    }

    private Optional<RunHeader> own(PersonId person, RunId run) {
        return stores.headers().own(person, run).filter(header -> header.state() instanceof RunState.Finished);
    }
}
