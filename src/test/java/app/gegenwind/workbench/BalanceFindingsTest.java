package app.gegenwind.workbench;

import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A small world that shows each finding, and one beside it that does not; by the tables of the product. */
class BalanceFindingsTest {
    private static final Bundle.Tables TABLES = Shipped.scenario("late-parcel").tables();
    private static final Move[] RIGHT = {
        Move.NAME, Move.RESTATE, Move.EMPATHY, Move.APOLOGY, Move.ANSWER, Move.NEXT_STEP, Move.SIGN
    };
    private static final Trigger WIND = new Trigger.Wind(6);
    private static final Trigger TEN_MINUTES = new Trigger.At(10 * Stage.MINUTE);
    private static final Beat.Action HELLO = new Beat.Action.Reveal("carrier");

    @Test
    void aReplyWhoseConditionNeverHolds() {
        assertThat(found(later(WIND))).contains(Diagnostic.NEVER_ON_OFFER);
        assertThat(found(later(TEN_MINUTES))).doesNotContain(Diagnostic.NEVER_ON_OFFER);
    }

    @Test
    void aBeatThatNeverHappens() {
        assertThat(found(fair().fact("carrier", "0:10").beat("storm", WIND, HELLO)))
                .contains(Diagnostic.NEVER_HAPPENED);
        assertThat(found(fair().fact("carrier", "0:10").beat("calm", TEN_MINUTES, HELLO)))
                .doesNotContain(Diagnostic.NEVER_HAPPENED);
    }

    @Test
    void aCustomerNobodyCanHelp() {
        assertThat(found(aScenario().incident(incident("tom").reply("no", Move.DENY))))
                .contains(Diagnostic.ALWAYS_LOST);
        assertThat(found(fair())).doesNotContain(Diagnostic.ALWAYS_LOST);
    }

    @Test
    void anAnswerThatBeatsTheModel() {
        assertThat(found(upsideDown())).contains(Diagnostic.MODEL_BEATEN, Diagnostic.MODEL_UNSURE);
        assertThat(found(fair())).doesNotContain(Diagnostic.MODEL_BEATEN, Diagnostic.MODEL_UNSURE);
    }

    @Test
    void aBotThatComesTooCloseToTheModel() {
        assertThat(messages(upsideDown(), Diagnostic.MODEL_TOO_CLOSE)).anyMatch(m -> m.contains("'silent'"));
        assertThat(messages(fair(), Diagnostic.MODEL_TOO_CLOSE)).noneMatch(m -> m.contains("'silent'"));
    }

    @Test
    void lengthPlaceAndWordsThatGiveTheModelAway() {
        assertThat(found(tenCustomers("oh-we-are-so-sorry", "no", true)))
                .contains(Diagnostic.SHOWS_BY_RULE, Diagnostic.SHOWS_BY_MEASURE, Diagnostic.SHOWS_BY_WORD);
        assertThat(found(tenCustomers("help-you", "you-help", false)))
                .doesNotContain(Diagnostic.SHOWS_BY_MEASURE, Diagnostic.SHOWS_BY_WORD);
    }

    @Test
    void lengthDoesNotMatterWhereEveryReplyIsRight() {
        Stage bothRight = aScenario()
                .incident(incident("tom").model("all-right", RIGHT).reply("right", RIGHT))
                .modelSays("0:08", "tom", "all-right");

        assertThat(found(bothRight)).doesNotContain(Diagnostic.SHOWS_BY_RULE);
    }

    @Test
    void aLevelThatDoesNotFitAmongTheOthers() {
        assertThat(found(fair(), new Balance.Peer("easy-peak", Level.SENIOR, 0)))
                .contains(Diagnostic.OFF_LEVEL);
        assertThat(found(fair(), new Balance.Peer("peak", Level.SENIOR, 99), new Balance.Peer("twin", Level.ENTRY, 0)))
                .doesNotContain(Diagnostic.OFF_LEVEL);
    }

    @Test
    void botsThatDoNotFinishAsDeclared() {
        assertThat(messages(fair().bots(Bot.SILENT, Bot.GREEDY), Diagnostic.OUT_OF_ORDER))
                .singleElement()
                .asString()
                .contains("'silent'", "'greedy'");
        assertThat(found(fair().bots(Bot.GREEDY, Bot.DELETER, Bot.SILENT))).doesNotContain(Diagnostic.OUT_OF_ORDER);
    }

    @Test
    void aFindingOfAShippedScenarioStandsAtItsLine() {
        Bundle shift = Shipped.scenario("first-shift");
        Finding finding = balance(shift).findings().getFirst();

        assertThat(finding.file()).isEqualTo("first-shift/scenario.yaml");
        assertThat(finding.line()).isGreaterThan(1);
        assertThat(finding.wayOut()).isNotEmpty();
    }

    private static Stage fair() {
        return aScenario()
                .incident(incident("tom").reply("no", Move.DENY).model("right-away", RIGHT))
                .modelSays("0:08", "tom", "right-away");
    }

    private static Stage upsideDown() {
        return aScenario()
                .incident(incident("tom").model("no", Move.ATTACK).reply("right-away", RIGHT))
                .modelSays("0:08", "tom", "no");
    }

    private static Stage later(Trigger when) {
        var later = new Reply.Conditions(List.of(), List.of(), Optional.of(when), OptionalLong.empty());
        return aScenario()
                .incident(incident("tom").model("right-away", RIGHT).reply("later", later, Move.ANSWER))
                .incident(incident("eva").opens("0:40").model("right-away", RIGHT))
                .modelSays("0:08", "tom", "right-away");
    }

    /** @param always the first reply is the author's own; else the second of every second customer */
    private static Stage tenCustomers(String first, String second, boolean always) {
        Stage stage = aScenario();
        for (int i = 0; i < 10; i++) {
            boolean own = always || i % 2 == 0;
            String id = "customer-" + i;
            stage.incident(
                    own
                            ? incident(id).model(first, RIGHT).reply(second, Move.ATTACK)
                            : incident(id).reply(first, Move.ATTACK).model(second, RIGHT));
            stage.modelSays("0:" + (10 + 3 * i), id, own ? first : second);
        }
        return stage;
    }

    private static List<Diagnostic> found(Stage stage, Balance.Peer... peers) {
        return balance(stage.build(TABLES), peers).findings().stream()
                .map(finding -> Diagnostic.of(finding.code()))
                .toList();
    }

    private static List<String> messages(Stage stage, Diagnostic of) {
        return balance(stage.build(TABLES)).findings().stream()
                .filter(finding -> finding.code().equals(of.code()))
                .map(Finding::message)
                .toList();
    }

    private static Balance balance(Bundle bundle, Balance.Peer... peers) {
        Bench bench = Bench.of(bundle);
        return Balance.of(
                bundle, LongStream.rangeClosed(1, 3).mapToObj(bench::play).toList(), Arrays.asList(peers));
    }
}
