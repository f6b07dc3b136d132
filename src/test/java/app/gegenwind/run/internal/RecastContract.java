package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plays in other words: what is kept with them, and what is remembered for the next one. */
abstract class RecastContract {
    private final Bundle small = SmallScenario.bundle();
    private Playroom room;
    private PersonId mia;

    abstract Database database();

    @BeforeEach
    void openTheRoom() {
        room = new Playroom(database(), small);
        mia = room.somebody();
    }

    @Test
    void aRunKeepsItsWordsWhateverIsOfferedLater() {
        RunId run = room.recasts.start(mia, as("Hafenkontor"));

        Playroom later = room.killedAndStarted();

        assertThat(later.runs.bundle(mia, run)).contains(as("Hafenkontor"));
        assertThat(later.view(mia, run).header().setup().hash())
                .isEqualTo(as("Hafenkontor").hash());
    }

    @Test
    void itIsAPlayLikeAnyOther() {
        room.aRun(mia);
        RunId run = room.recasts.start(mia, as("Hafenkontor"));

        assertThat(room.header(run).setup().play()).isEqualTo(2);
        assertThat(room.header(run).counts()).isTrue();
    }

    @Test
    void otherWordsFillNoDisk() {
        room.aRun(mia);
        long before = kept();
        for (int i = 0; i < 10; i++) {
            room.recasts.start(mia, as("Hafenkontor " + i));
        }

        assertThat(kept() - before).isLessThan(10 * 200);
    }

    @Test
    void theLastWordsOfThatPersonAndScenarioAreRemembered() {
        room.recasts.start(mia, as("Hafenkontor"));
        room.recasts.start(mia, as("Kaffeekontor"));
        room.aRun(mia);
        room.recasts.start(room.somebody(), as("Nachbar"));

        assertThat(room.recasts.last(mia, SmallScenario.ID)).isEqualTo(words("Kaffeekontor"));
        assertThat(room.recasts.last(mia, "another").values()).isEmpty();
        assertThat(room.recasts.last(room.somebody(), SmallScenario.ID).values())
                .isEmpty();
    }

    @Test
    void againIsAgainAsThatBrand() {
        RunId run = room.recasts.start(mia, as("Hafenkontor"));
        RunId plain = room.aRun(mia);

        assertThat(brand(room.recasts.again(mia, run).orElseThrow())).isEqualTo("Hafenkontor");
        assertThat(brand(room.recasts.again(mia, plain).orElseThrow())).isEqualTo("Nordkorb");
        assertThat(room.recasts.again(room.somebody(), run)).isEmpty();
    }

    private String brand(RunId run) {
        return room.runs.bundle(mia, run).orElseThrow().scenario().brand().name();
    }

    private long kept() {
        return room.database
                .jdbc()
                .sql("select sum(length(files)) from bundle")
                .query(Long.class)
                .single();
    }

    private Bundle as(String brand) {
        return switch (Recast.of(small, words(brand))) {
            case Recast.Fits(Bundle recast) -> recast;
            case Recast.Refused(var objections) -> throw new AssertionError(objections);
        };
    }

    private static Parameters words(String brand) {
        return new Parameters(new TreeMap<>(Map.of("brand", Text.same(brand))));
    }
}
