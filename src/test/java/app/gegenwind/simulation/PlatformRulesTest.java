package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.LASTS;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the platforms of the product allow, and that the world holds a desk to it. */
class PlatformRulesTest {
    private static final Bundle.Tables TABLES = Shipped.scenario("late-parcel").tables();
    private static final List<Move> TOOLS =
            List.of(Move.HIDE, Move.DELETE, Move.REPORT, Move.RESTRICT, Move.BLOCK, Move.LIMIT, Move.HOLD, Move.PIN);
    private static final long ASKED = at("0:08");
    /** The answer goes out two minutes after it was begun, the person writes four minutes later. */
    private static final long WRITES = at("0:14");

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK,  63206, 8000, 2000, 0",
        "INSTAGRAM, 2200, 2200, 1000, 5",
        "X,         280, 280, 10000, 0",
        "LINKEDIN,  3000, 1250, 8000, 0",
        "YOUTUBE,   5000, 10000, 0, 15",
        "TIKTOK,    2200, 150, 6000, 5",
    })
    void takesTextsAndHashtagsUpToItsLimits(Platform platform, int post, int comment, int message, int hashtags) {
        assertThat(facts(platform).limits()).isEqualTo(new PlatformFacts.Limits(post, comment, message, hashtags));
    }

    /** Restricting on LinkedIn works for private messages only, after the person wrote: no tool on comments. */
    @ParameterizedTest
    @CsvSource({
        "FACEBOOK,  hide delete report block limit pin",
        "INSTAGRAM, hide delete report restrict block limit pin",
        "X,         hide report block limit pin",
        "LINKEDIN,  delete report limit",
        "YOUTUBE,   delete report block limit hold-comments pin",
        "TIKTOK,    delete report block limit hold-comments pin",
    })
    void offersItsToolsAndTheWorldRefusesTheOthers(Platform platform, String tools) {
        Simulation run = Simulation.replay(world(platform), 1, List.of(), at("0:06"));
        List<String> offered = Arrays.asList(tools.split(" "));
        for (Move tool : TOOLS) {
            var refusal = run.refusal(new Decision.Moderate("jana", "", tool));
            if (offered.contains(tool.id())) {
                assertThat(refusal).as(tool.id()).isEmpty();
            } else {
                assertThat(refusal).contains(Refusal.of(Reason.NO_SUCH_TOOL, tool.id(), platform.id()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommentAloneOpensNothingPrivate(Platform platform) {
        Simulation run = Simulation.replay(world(platform), 1, List.of(), LASTS);
        assertThat(firstPrivate(run)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FACEBOOK, 0", "INSTAGRAM, 0", "X, 4", "LINKEDIN, 4", "TIKTOK, 4"})
    void whereThePersonHasToWriteFirstThatTakesLonger(Platform platform, int minutesMore) {
        Simulation run = Simulation.replay(world(platform), 1, List.of(new Timed(ASKED, invitation())), LASTS);
        assertThat(firstPrivate(run)).hasValue(WRITES + minutesMore * Stage.MINUTE);
    }

    @ParameterizedTest
    @EnumSource(names = "YOUTUBE")
    void nobodyCanBeInvitedWhereNothingIsPrivate(Platform platform) {
        Simulation run = Simulation.replay(world(platform), 1, List.of(), ASKED);
        assertThat(run.refusal(invitation())).contains(Refusal.of(Reason.NO_PRIVATE_CHANNEL, platform.id()));
        assertThat(facts(platform).limits().message()).isZero();
    }

    /** On X hidden replies stay readable on a page of their own, so they go on counting. */
    @ParameterizedTest
    @CsvSource({"FACEBOOK, 0", "INSTAGRAM, 0", "X, 1"})
    void whatIsHiddenIsOutOfSightOrNot(Platform platform, int wind) {
        Bundle bundle = aScenario()
                .incident(incident("jana").kind(Kind.TROLL).on(platform))
                .build(TABLES);
        List<Timed> hides = List.of(new Timed(ASKED, new Decision.Moderate("jana", "", Move.HIDE)));
        Simulation run = Simulation.replay(bundle, 1, hides, at("0:10"));
        assertThat(run.situation().weather().wind()).isEqualTo(wind);
    }

    private static Decision invitation() {
        return new Decision.Answer("jana", "write-to-us");
    }

    private static OptionalLong firstPrivate(Simulation run) {
        return run.transcript().events().stream()
                .filter(Event.PrivateWritten.class::isInstance)
                .mapToLong(Event::at)
                .findFirst();
    }

    private static Bundle world(Platform platform) {
        return aScenario()
                .incident(incident("jana")
                        .on(platform)
                        .reply("write-to-us", Move.APOLOGY, Move.NEXT_STEP, Move.INVITE_PRIVATE)
                        .step("0:04", "solved", Move.CORRECTIVE_ACTION))
                .build(TABLES);
    }

    private static PlatformFacts facts(Platform platform) {
        return TABLES.platforms().get(platform);
    }
}
