package app.gegenwind.ui.calendar;

import static app.gegenwind.ui.calendar.PlanAWeek.millis;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.ui.calendar.EditorScreen.Act;
import app.gegenwind.ui.calendar.EditorScreen.MarkBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditorScreenTest {

    @Test
    void readsThePostAsItWillStand() {
        PlanAWeek week = new PlanAWeek();
        EditorScreen editor = week.editor("blanket-care");
        assertThat(editor.preview().text()).startsWith("Washing wool blankets in five steps.\n\nCold water");
        assertThat(editor.preview().count()).isEqualTo("146 of 2,200 characters");

        week.looks(look -> look.dress(dressing(week, "blanket-care").choosing("never-again")));
        week.looks(look -> look.dress(dressing(week, "blanket-care").turning("Wolle")));
        EditorScreen changed = week.screen().editor().orElseThrow();
        assertThat(changed.preview().text())
                .startsWith("One wash too hot")
                .contains("worst laundry accident?")
                .endsWith("#Wolle");
        assertThat(changed.tags().note()).isEqualTo("1 of at most 5");
    }

    @Test
    void saysWhatItCostsAndWhoHasToApprove() {
        assertThat(new PlanAWeek().editor("blanket-care").terms())
                .extracting(term -> term.name() + ": " + term.value())
                .containsExactly(
                        "Production: 90 min of your time · €15",
                        "Approval: Kerstin has to approve, takes about 3 h",
                        "Slot: none yet");
    }

    @Test
    void offersEveryLabelAndTellsOfNoneThatItIsNeeded() {
        EditorScreen paid = new PlanAWeek().editor("knitter");
        EditorScreen unpaid = new PlanAWeek().editor("lost-gloves");

        assertThat(paid.marks().boxes())
                .extracting(MarkBox::mark)
                .containsExactly(Mark.ALT_TEXT, Mark.ADVERTISING, Mark.AI)
                .containsExactlyElementsOf(
                        unpaid.marks().boxes().stream().map(MarkBox::mark).toList());
        assertThat(paid.marks().boxes()).noneMatch(MarkBox::on);
        assertThat(paid.says()).isEmpty();
        assertThat(paid.marks().boxes().getFirst().words()).startsWith("An old woman at a window");
    }

    @Test
    void saysInWordsWhatAnApproverSentBack() {
        PlanAWeek week = new PlanAWeek().decides(new Decision.Submit("knitter")).at("3:01");

        assertThat(week.editor("knitter").says())
                .isEqualTo("Kerstin sent it back (Mon 11:00). Missing: alt text, the advertising label, the knitter’s"
                        + " consent.");
        assertThat(acts(week, "knitter")).containsExactly("*Submit for approval", "Schedule…", "Stop for good");
    }

    @Test
    void theNextStepComesFirst() {
        PlanAWeek week = new PlanAWeek();
        assertThat(acts(week, "blanket-care")).containsExactly("*Produce", "Schedule…", "Stop for good");
        assertThat(acts(week, "returns")).containsExactly("*Schedule…", "Stop for good");
        assertThat(acts(week, "friday-fun")).containsExactly("Move to…", "Take off the calendar", "Stop for good");
        assertThat(acts(week, "spring-sale")).containsExactly("Answer comments");

        week.looks(look -> look.edit("knitter"));
        week.looks(look -> look.dress(dressing(week, "knitter").turning(Mark.ALT_TEXT)));
        assertThat(acts(week, "knitter"))
                .containsExactly("*Save and submit", "Save wording", "Schedule…", "Stop for good");
    }

    @Test
    void whatLiesWithTheApproverStandsAsItIs() {
        PlanAWeek week = new PlanAWeek().decides(new Decision.Submit("knitter"));
        EditorScreen editor = week.editor("knitter");

        assertThat(editor.says()).isEqualTo("With Kerstin for approval. Answer expected Mon 11:00.");
        assertThat(editor.marks().boxes()).noneMatch(MarkBox::open);
        assertThat(editor.tags().tags()).noneMatch(EditorScreen.Tag::open);
    }

    @Test
    void whatIsOutShowsItsNumbersLastRead() {
        EditorScreen editor = new PlanAWeek().at("0:01").editor("spring-sale");

        assertThat(editor.figures())
                .extracting(EditorScreen.Term::name)
                .containsExactly("People reached", "Impressions", "People engaged", "Followers");
        assertThat(editor.read()).isEqualTo("Read 2 days after it went out");
        assertThat(editor.says()).isEqualTo("Went out Thu 18:00.");
        assertThat(editor.preview().count()).isEmpty();
        assertThat(editor.marks().boxes()).extracting(MarkBox::mark).containsExactly(Mark.ALT_TEXT);
    }

    @Test
    void rewordingWhatIsApprovedSaysWhatItCosts() {
        PlanAWeek week = new PlanAWeek()
                .decides(
                        new Decision.Ask("consent"),
                        new Decision.Compose("knitter", List.of(), List.of(), List.of(Mark.ALT_TEXT, Mark.ADVERTISING)))
                .at("1:01")
                .decides(new Decision.Submit("knitter"))
                .at("4:02");
        assertThat(week.chip("knitter").state()).isEqualTo("approved");
        assertThat(week.editor("knitter").hint()).isEmpty();

        week.looks(look -> look.dress(dressing(week, "knitter").turning("Handarbeit")));
        assertThat(week.editor("knitter").hint()).isEqualTo("New wording has to be approved again.");
    }

    @Test
    void droppedOnADayAPostKeepsItsTimeIfThatLiesAhead() {
        PlanAWeek week = new PlanAWeek();

        assertThat(MoveScreen.dropped(week.planning(), "friday-fun", LocalDate.parse("2026-03-04")))
                .contains(new Decision.Schedule("friday-fun", millis("58:00")));
        week.at("11:00");
        assertThat(MoveScreen.dropped(week.planning(), "friday-fun", LocalDate.parse("2026-03-02")))
                .isEmpty();
    }

    @Test
    void whatHasNoTimeYetIsAskedForOneAndTheNextFullHourIsProposed() {
        PlanAWeek week = new PlanAWeek().at("1:20");
        LocalDate wednesday = LocalDate.parse("2026-03-04");
        assertThat(MoveScreen.dropped(week.planning(), "basket-short", wednesday))
                .isEmpty();

        MoveScreen ask = MoveScreen.of(week.planning(), "basket-short", Optional.of(wednesday));
        assertThat(ask.day()).isEqualTo("2026-03-04");
        assertThat(ask.time()).isEqualTo("10:00");
        assertThat(ask.days())
                .extracting(MoveScreen.Option::label)
                .startsWith("Monday 2 March")
                .hasSize(8);
        assertThat(MoveScreen.decided(week.planning(), "basket-short", ask.day(), "19:45"))
                .isEqualTo(new Decision.Schedule("basket-short", millis("59:45")));
    }

    private static Dressing dressing(PlanAWeek week, String post) {
        return Dressing.of(week.planning(), week.look(), post);
    }

    /** With a star where it is the next step. */
    private static List<String> acts(PlanAWeek week, String post) {
        return week.editor(post).acts().stream()
                .map((Act act) -> (act.primary() ? "*" : "") + act.label())
                .toList();
    }
}
