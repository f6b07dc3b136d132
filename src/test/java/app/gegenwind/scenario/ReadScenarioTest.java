package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.Expectation;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ReadScenarioTest {
    private static final long MINUTE = 60_000;
    private static final Bundle POT =
            Library.open(ExampleFolder.GOOD).find("pot").orElseThrow();

    private final Scenario scenario = POT.scenario();

    @Test
    void fillsParametersAndTheBrandIntoTexts() {
        assertThat(scenario.headline().briefing())
                .isEqualTo(new Text(
                        "Du bist heute allein am Tisch von Teehaus Lindt.",
                        "Today you are alone at the desk of Teehaus Lindt."));
        assertThat(scenario.incident("ana").says().en()).isEqualTo("My pot no. 5 came in pieces!");
    }

    @Test
    void readsAnIncidentWithItsDefaults() {
        Incident ben = scenario.incident("ben");

        assertThat(ben.opens()).isEmpty();
        assertThat(ben.nature().severity()).isEqualTo(1);
        assertThat(ben.nature().patience()).isEqualTo(60 * MINUTE);
        assertThat(ben.place()).isEqualTo(new Incident.Place.Mention());
        assertThat(ben.spread()).isEmpty();
    }

    @Test
    void readsAnIncidentThatSpreads() {
        Incident ana = scenario.incident("ana");

        assertThat(ana.opens()).isEqualTo(OptionalLong.of(5 * MINUTE));
        assertThat(ana.nature().arousal()).isEqualTo(Arousal.HIGH);
        assertThat(ana.spread()).contains(new Incident.Spread(0.7, 20 * MINUTE, false, 240 * MINUTE, "pots", 1));
        assertThat(ana.spill()).contains(new Incident.Spill(Platform.INSTAGRAM, 20));
        assertThat(ana.allReplies())
                .extracting(Reply::id)
                .containsExactly("sorry-and-private", "boilerplate", "new-one-tomorrow", "new-pot");
    }

    @Test
    void readsConditionsOfReplies() {
        Reply promise = scenario.incident("ana").reply("new-one-tomorrow").orElseThrow();

        assertThat(promise.conditions())
                .isEqualTo(new Reply.Conditions(
                        List.of("stock-count"), List.of(), Optional.empty(), OptionalLong.of(60 * MINUTE)));
    }

    @Test
    void readsTriggersAndActionsOfBeats() {
        assertThat(scenario.cast().beats())
                .extracting(Beat::id)
                .containsExactly("boss-asks", "beat-2", "rita-joins", "beat-4", "beat-5");
        Beat rita = scenario.cast().beats().get(2);

        assertThat(rita.when())
                .isEqualTo(new Trigger.Any(List.of(
                        new Trigger.Wind(2),
                        new Trigger.All(
                                List.of(new Trigger.At(60 * MINUTE), new Trigger.Not(new Trigger.Resolved("ana")))))));
        assertThat(rita.actions())
                .containsExactly(
                        new Beat.Action.Join("ana", "rita", Stance.JOINS, new Text("Meins auch.", "Mine too.")));
    }

    @Test
    void readsCrowdLinesByStanceAndMood() {
        assertThat(scenario.cast().lines().get("pots").of(Stance.JOINS, Lines.Mood.STORMY))
                .hasSize(6)
                .startsWith(new Text("Mein Kännchen ist auch kaputt (stormy 1).", "My pot is broken too (stormy 1)."));
    }

    @Test
    void readsEveryFormOfPlanLine() {
        assertThat(POT.plan("careless").lines())
                .extracting(Plan.Line::when, Plan.Line::decision)
                .containsExactly(
                        line(new When.At(10 * MINUTE), new Decision.Answer("ana", "boilerplate")),
                        line(new When.At(12 * MINUTE), new Decision.Moderate("ana", "", Move.HIDE)),
                        line(new When.At(15 * MINUTE), new Decision.PauseQueue()),
                        line(new When.At(16 * MINUTE), new Decision.StopPost("friday-tea")),
                        line(new When.At(20 * MINUTE), new Decision.ResumeQueue()),
                        line(new When.AfterOpening("ben", MINUTE), new Decision.Ignore("ben")),
                        line(new When.At(30 * MINUTE), new Decision.Escalate("ana")),
                        line(new When.AfterFact("stock-count", MINUTE), new Decision.Answer("ana", "new-one-tomorrow")),
                        line(new When.AfterResolved("ana", 3 * MINUTE), new Decision.Answer("ana", "boilerplate")));
        assertThat(POT.plan("model").lines())
                .extracting(Plan.Line::text)
                .containsExactly(
                        "at 0:06 ask stock-count",
                        "at 0:08 ana: sorry-and-private",
                        "ana private 1 +2m: new-pot",
                        "ben +3m: yes-till-six");
    }

    @Test
    void readsWhatAPlanExpects() {
        assertThat(POT.plan("model").expectations())
                .containsExactly(
                        new Expectation.Resolved("ana"), new Expectation.WindAtMost(2), new Expectation.RedLine(false));
    }

    @Test
    void readsTheTables() {
        assertThat(POT.facts(Platform.X).limits().comment()).isEqualTo(280);
        assertThat(POT.facts(Platform.INSTAGRAM).limits().hashtags()).isEqualTo(5);
        assertThat(POT.tables().responses().rows()).hasSize(4);
        assertThat(POT.tables().evidence().rows().getFirst().competency()).isEqualTo("complaints");
        assertThat(POT.tables().competencies().ladder()).hasSize(4);
        assertThat(POT.tables().names().people()).hasSize(80);
    }

    private static Tuple line(When when, Decision decision) {
        return Tuple.tuple(when, decision);
    }
}
