package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Contest;
import app.gegenwind.run.Contest.Filed;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Share;
import app.gegenwind.run.ShareKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with a finished run: give somebody a link to it, contest its evidence. */
abstract class KeptContract {
    private Playroom room;
    private PersonId mia;
    private PersonId eve;
    private RunId run;

    abstract Database database();

    @BeforeEach
    void playARun() {
        room = new Playroom(database(), SmallScenario.bundle());
        mia = room.somebody();
        eve = room.somebody();
        run = finished();
    }

    @Test
    void aLinkShowsTheRunToWhoeverHasIt() {
        Share share = room.kept.share(mia, run).orElseThrow();

        assertThat(room.kept.open(share.key())).isPresent().isEqualTo(room.kept.open(mia, run));
        assertThat(share.key().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(share.key().toString()).doesNotContain(share.key().value());
    }

    @Test
    void theSameLinkIsShownAgain() {
        assertThat(room.kept.shared(mia, run)).isEmpty();
        Share share = room.kept.share(mia, run).orElseThrow();

        assertThat(room.kept.share(mia, run)).contains(share);
        assertThat(room.killedAndStarted(SmallScenario.bundle()).kept.shared(mia, run))
                .contains(share);
    }

    @Test
    void aRevokedLinkShowsNothingAndTheNextIsAnother() {
        ShareKey first = room.kept.share(mia, run).orElseThrow().key();

        assertThat(room.kept.revoke(mia, run)).isTrue();
        assertThat(room.kept.revoke(mia, run)).isFalse();
        assertThat(room.kept.open(first)).isEmpty();
        assertThat(room.kept.shared(mia, run)).isEmpty();
        ShareKey second = room.kept.share(mia, run).orElseThrow().key();
        assertThat(second).isNotEqualTo(first);
        assertThat(room.kept.open(first)).isEmpty();
        assertThat(room.kept.open(second)).isPresent();
    }

    @Test
    void onlyTheOwnerOfAFinishedRunDealsWithItsLink() {
        room.kept.share(mia, run);

        assertThat(room.kept.share(eve, run)).isEmpty();
        assertThat(room.kept.shared(eve, run)).isEmpty();
        assertThat(room.kept.revoke(eve, run)).isFalse();
        assertThat(room.kept.shared(mia, run)).isPresent();
        assertThat(room.kept.share(mia, room.aRun(mia))).isEmpty();
    }

    @Test
    void aForgedLinkShowsNothing() {
        String key = room.kept.share(mia, run).orElseThrow().key().value();
        String other = key.charAt(5) == 'A' ? "B" : "A";

        for (String forged : List.of(
                "",
                "x",
                "ä/%",
                run.toString(),
                key + "A",
                key.substring(1),
                key.substring(0, 5) + other + key.substring(6),
                key.substring(0, 30) + (key.charAt(30) == 'A' ? "B" : "A") + key.substring(31))) {
            assertThat(room.kept.open(new ShareKey(forged))).isEmpty();
        }
    }

    @Test
    void theTableAloneOpensNothing() {
        room.kept.share(mia, run);
        UUID id = room.stores.shares().of(run).orElseThrow().id();
        var stranger = new KeptRuns(
                room.stores,
                new Starts(room.stores, new PeopleOf(database()), database().transaction()),
                new ShareKeys((purpose, text) -> new byte[32]));

        assertThat(room.kept.open(new ShareKeys((purpose, text) -> new byte[32]).key(id)))
                .isEmpty();
        assertThat(stranger.open(room.kept.share(mia, run).orElseThrow().key())).isEmpty();
    }

    @Test
    void evidenceIsContestedInOnesOwnWords() {
        assertThat(contest(1, "  Anna hatte schon\n geantwortet 🙂 ")).isEqualTo(Filed.KEPT);
        assertThat(contest(0, "Nein.")).isEqualTo(Filed.KEPT);

        assertContests(
                first -> assertThat(first)
                        .extracting(Contest::evidence, Contest::why)
                        .containsExactly(0, "Nein."),
                second -> assertThat(second)
                        .extracting(Contest::evidence, Contest::why)
                        .containsExactly(1, "Anna hatte schon\n geantwortet 🙂"));
    }

    @Test
    void aContestCanBeChangedAndWithdrawn() {
        contest(0, "Nein.");
        contest(0, "Doch nicht.");
        assertContests(only -> assertThat(only.why()).isEqualTo("Doch nicht."));

        assertThat(room.kept.withdraw(mia, run, 0)).isTrue();
        assertThat(room.kept.withdraw(mia, run, 0)).isFalse();
        assertContests();
    }

    @Test
    void aContestSaysSomethingAndNotTooMuch() {
        assertThat(contest(0, " \n ")).isEqualTo(Filed.BLANK);
        assertThat(contest(0, "\0")).isEqualTo(Filed.BLANK);
        assertThat(contest(0, "x".repeat(1001))).isEqualTo(Filed.TOO_LONG);
        assertContests();

        assertThat(contest(0, " " + "x".repeat(1000) + " ")).isEqualTo(Filed.KEPT);
        assertThat(contest(0, "a\0b\uD83D")).isEqualTo(Filed.KEPT);
        assertContests(only -> assertThat(only.why()).isEqualTo("ab"));
    }

    @Test
    void onlyOnesOwnEvidenceCanBeContested() {
        int pieces = room.runs.debrief(mia, run).orElseThrow().evidence().size();

        assertThat(contest(pieces, "Nein.")).isEqualTo(Filed.NOT_FOUND);
        assertThat(contest(-1, "Nein.")).isEqualTo(Filed.NOT_FOUND);
        assertThat(room.kept.contest(eve, run, 0, "Nein.")).isEqualTo(Filed.NOT_FOUND);
        assertThat(room.kept.contest(mia, room.aRun(mia), 0, "Nein.")).isEqualTo(Filed.NOT_FOUND);
        contest(0, "Nein.");
        assertThat(room.kept.withdraw(eve, run, 0)).isFalse();
        assertContests(only -> assertThat(only.evidence()).isZero());
    }

    private Filed contest(int evidence, String why) {
        return room.kept.contest(mia, run, evidence, why);
    }

    @SafeVarargs
    private void assertContests(Consumer<Contest>... contests) {
        assertThat(room.kept.open(mia, run).orElseThrow().contests()).satisfiesExactly(contests);
    }

    private RunId finished() {
        RunId finished = room.aRun(mia);
        room.runs.proceed(mia, finished);
        room.play(mia, finished, Duration.ofSeconds(120));
        return finished;
    }
}
