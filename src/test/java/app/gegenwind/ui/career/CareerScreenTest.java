package app.gegenwind.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.PersonId;
import app.gegenwind.career.Career;
import app.gegenwind.career.internal.PlayedRuns;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The career page of people who played the product's own scenarios by their plans. */
class CareerScreenTest {

    private static final PersonId MIRA = new PersonId(new UUID(0, 1));
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));
    private static final String MODEL_OF_BOTH = "first-shift/model late-parcel/model";

    @Test
    void aNewcomerIsToldWhatToDo() {
        var screen = screen(Language.EN, "");

        assertThat(screen.lead()).startsWith("You have not shown anything yet. Play one scenario to its end");
        assertThat(screen.next()).map(CareerScreen.Next::label).contains("Begin here");
        assertThat(screen.competencies().rows())
                .hasSize(10)
                .allMatch(line ->
                        line.word().equals("not shown yet") && line.mastery().isEmpty() && line.percent() == 0);
    }

    @Test
    void whereNothingIsShownItSaysWhereItCanBe() {
        assertThat(line(screen(Language.EN, ""), "voice").behind())
                .startsWith("Not shown yet. You can practise it in: The first shift");
        assertThat(line(screen(Language.EN, ""), "strategy").behind())
                .isEqualTo("Not shown yet, and no scenario trains it so far.");
    }

    @Test
    void theLadderShowsWhatIsReachedWhatIsNextAndWhatComesLater() {
        var screen = screen(Language.EN, MODEL_OF_BOTH);

        assertThat(screen.lead()).isEqualTo("You are on the rung “Newcomer”.");
        assertThat(screen.rungs())
                .extracting(CareerScreen.RungLine::style)
                .containsExactly("reached", "ahead", "later", "later");
        assertThat(screen.rungs().getFirst().percent()).isEqualTo(100);
        assertThat(screen.rungs().get(1).state()).matches("\\d of 7 met");
    }

    @Test
    void theNextRungSaysWhatIsThereAndWhatIsMissing() {
        var asks = screen(Language.EN, MODEL_OF_BOTH).asks();

        assertThat(asks.title()).isEqualTo("What “Junior, agency” asks for");
        assertThat(asks.rows())
                .anySatisfy(row -> {
                    assertThat(row.name()).isEqualTo("Crisis and escalation");
                    assertThat(row.met()).isFalse();
                    assertThat(row.state()).isEqualTo("still open");
                })
                .anySatisfy(row -> {
                    assertThat(row.name()).isEqualTo("Plays at junior level or above");
                    assertThat(row.have()).isEqualTo("0 of 2");
                });
    }

    @Test
    void theNextScenarioSaysWhy() {
        var next = screen(Language.EN, MODEL_OF_BOTH).next().orElseThrow();

        assertThat(LIBRARY.find(next.scenario())).isPresent();
        assertThat(next.why()).startsWith("It trains what you need most for the next rung: ");
    }

    @Test
    void behindANumberStandPlaysAndTheirEvidence() {
        var play =
                line(screen(Language.EN, "late-parcel/careless"), "law").plays().getFirst();

        assertThat(play.when()).startsWith("Nordkorb · 1 Mar 2026 · score 30 of 100");
        assertThat(play.counts()).contains("70% is needed to count as shown. Mastery went from 30% to ");
        assertThat(play.right()).isFalse();
        assertThat(play.evidence().getFirst().style()).isEqualTo("bad");
        assertThat(play.evidence()).allSatisfy(e -> assertThat(e.what()).isNotBlank());
    }

    @Test
    void speaksGerman() {
        var screen = screen(Language.DE, "late-parcel/model");

        assertThat(screen.title()).isEqualTo("Deine Laufbahn");
        assertThat(screen.lead()).startsWith("Ein Durchlauf zählt bisher.");
        assertThat(line(screen, "complaints").mastery()).isEqualTo("70\u00a0%");
        assertThat(line(screen, "complaints").word()).isEqualTo("solide");
    }

    @Test
    void nothingToPlayIsSaid() {
        var nothing = new Library(List.of(), List.of());
        var screen = CareerScreen.of(career(nothing, ""), shelf(nothing, ""), new Words(Language.EN));

        assertThat(screen.lead()).startsWith("No scenario can be played at the moment.");
        assertThat(screen.next()).isEmpty();
    }

    private static CompetencyLine line(CareerScreen screen, String competency) {
        return screen.competencies().rows().stream()
                .filter(line -> line.id().equals(competency))
                .findFirst()
                .orElseThrow();
    }

    private static CareerScreen screen(Language language, String plays) {
        return CareerScreen.of(career(LIBRARY, plays), shelf(LIBRARY, plays), new Words(language));
    }

    private static Shelf shelf(Library library, String plays) {
        Runs runs = runs(library, plays);
        return Shelf.of(career(library, plays), library, run -> runs.bundle(MIRA, run), ZoneId.of("Europe/Berlin"));
    }

    private static Career career(Library library, String plays) {
        return PlayedRuns.career(runs(library, plays), library, MIRA);
    }

    private static PlayedRuns runs(Library library, String plays) {
        var runs = new PlayedRuns(library);
        Arrays.stream(plays.split(" "))
                .filter(p -> !p.isEmpty())
                .forEach(p -> runs.play(p.split("/")[0], p.split("/")[1]));
        return runs;
    }
}
