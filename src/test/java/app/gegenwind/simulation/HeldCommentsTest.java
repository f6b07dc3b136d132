package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.LASTS;
import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.at;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.Shipped;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.internal.Dice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comments held for review, under a video, by the tables of the product. */
class HeldCommentsTest {
    private static final long HELD = at("0:40");
    private static final Decision HOLD = new Decision.Moderate("flood", "", Move.HOLD);
    private static final long SEEDS = 200;
    /** A seed that draws a crowd before and after the hold. */
    private static final long BUSY = 2;

    @Test
    void whatStandsAlreadyStaysAndWhatComesLaterIsHeld() {
        Simulation run = held(Kind.TROLL, BUSY);
        assertThat(messages(run)).anyMatch(Message::held).allMatch(m -> m.held() == m.at() > HELD);
    }

    @Test
    void heldTrollsReachNobody() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Simulation run = held(Kind.TROLL, seed);
            Simulation until = Simulation.replay(world(Kind.TROLL), seed, List.of(), HELD);
            assertThat(run.damage().seen())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(until.damage().seen());
            assertThat(winds(run)).noneMatch(w -> w.at() > HELD && w.to() > w.from());
        }
    }

    @Test
    void whatNobodySeesIsAnsweredByNobody() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Message> messages = messages(held(Kind.TROLL, seed));
            Set<Long> held = new LinkedHashSet<>();
            messages.stream().filter(Message::held).forEach(m -> held.add(m.id()));
            assertThat(messages).noneMatch(m -> held.contains(m.parent()));
        }
    }

    @Test
    void heldCriticismIsSaidElsewhereAndLouder() {
        int more = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Simulation silent = run(Kind.COMPLAINT, seed, List.of());
            Simulation held = held(Kind.COMPLAINT, seed);
            assertThat(crowd(held)).as("seed " + seed).containsAll(crowd(silent));
            assertThat(held.damage().total()).isGreaterThan(silent.damage().total());
            more += crowd(held).size() > crowd(silent).size() ? 1 : 0;
        }
        assertThat(more).as("worlds with a bigger crowd").isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TROLL", "SPAM", "CRIME"})
    void aHoldLeavesASubsetOfTheCrowd(Kind kind) {
        int smaller = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Set<Long> silent = crowd(run(kind, seed, List.of()));
            Set<Long> held = crowd(held(kind, seed));
            assertThat(silent).as("seed " + seed).containsAll(held);
            smaller += held.size() < silent.size() ? 1 : 0;
        }
        assertThat(smaller).isGreaterThan(50);
    }

    /** Whoever holds, hides and reports more of a raid meets a subset, though less wind makes other stances of the same comments. */
    @Test
    void ofTwoListsThatHoldTheMilderDrawsASubset() {
        int differ = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Timed> milder = drawn(seed, 0);
            List<Timed> harsher = kept(milder, seed);
            Set<Long> few = crowd(run(Kind.TROLL, seed, milder));
            Set<Long> many = crowd(run(Kind.TROLL, seed, harsher));
            assertThat(many).as("seed " + seed).containsAll(few);
            differ += few.size() < many.size() ? 1 : 0;
        }
        assertThat(differ).isGreaterThan(50);
    }

    @Test
    void aJoinerNobodySeesFuelsNothing() {
        Bundle bundle = raid(Kind.TROLL)
                .person("star", Influence.LARGE)
                .beat(
                        "star-joins",
                        new Trigger.At(at("0:50")),
                        new Beat.Action.Join("flood", "star", Stance.JOINS, Text.same("!")))
                .build(Shipped.scenario("late-parcel").tables());
        for (long seed = 1; seed <= 50; seed++) {
            Simulation run = Simulation.replay(bundle, seed, List.of(new Timed(HELD, HOLD)), LASTS);
            assertThat(run.transcript().events())
                    .anyMatch(Event.PersonJoined.class::isInstance)
                    .noneMatch(e -> e instanceof Event.CommentPosted c && c.cause() instanceof Cause.Joined);
        }
    }

    @Test
    void holdingMeansTheWholeThreadWhicheverCommentItIsAskedFor() {
        Simulation run = Simulation.replay(world(Kind.TROLL), BUSY, List.of(), HELD);
        long comment = crowd(run).iterator().next();
        run.decide(HELD, new Decision.Moderate("flood", String.format("%016x", comment), Move.HOLD));
        assertThat(run.transcript().lines())
                .anyMatch(l -> l.contains("moderated flood 0000000000000000 hold-comments"));
        assertThat(run.refusal(HOLD)).map(Refusal::reason).contains(Refusal.Reason.ALREADY_DONE);
    }

    private static List<Timed> drawn(long seed, int round) {
        List<Timed> all = new ArrayList<>();
        List<Move> tools = List.of(Move.HOLD, Move.LIMIT, Move.REPORT, Move.BLOCK);
        for (int i = 0; i < tools.size(); i++) {
            long when = at("0:15") + i * 20 * MINUTE + Dice.below(Dice.key(seed, round), i, (int) (20 * MINUTE));
            all.add(new Timed(when, new Decision.Moderate("flood", "", tools.get(i))));
        }
        return all;
    }

    private static List<Timed> kept(List<Timed> all, long seed) {
        long key = Dice.key(seed, 1);
        return all.stream()
                .filter(timed -> Dice.below(Dice.key(key, timed.at()), 0, 2) > 0)
                .toList();
    }

    private static Stage raid(Kind kind) {
        return aScenario()
                .incident(incident("flood")
                        .kind(kind)
                        .on(Platform.YOUTUBE)
                        .opens("0:05")
                        .spreads(kind == Kind.COMPLAINT ? .7 : 1.1, "0:10")
                        .spills(Platform.X, 12));
    }

    private static Bundle world(Kind kind) {
        return raid(kind).build(Shipped.scenario("late-parcel").tables());
    }

    private static Simulation held(Kind kind, long seed) {
        return run(kind, seed, List.of(new Timed(HELD, HOLD)));
    }

    private static Simulation run(Kind kind, long seed, List<Timed> decisions) {
        return Simulation.replay(world(kind), seed, decisions, LASTS);
    }

    private static List<Message> messages(Simulation run) {
        return run.situation().threads().getFirst().messages();
    }

    private static Set<Long> crowd(Simulation run) {
        Set<Long> ids = new TreeSet<>();
        run.transcript().events().forEach(e -> {
            if (e instanceof Event.CommentPosted c) {
                ids.add(c.comment());
            }
        });
        return ids;
    }

    private static List<Event.WindChanged> winds(Simulation run) {
        return run.transcript().events().stream()
                .filter(Event.WindChanged.class::isInstance)
                .map(Event.WindChanged.class::cast)
                .toList();
    }
}
