package app.gegenwind.simulation;

import static app.gegenwind.simulation.Stage.MINUTE;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.internal.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of two decision lists the milder draws a subset, comment for comment, on every seed; in clock time and with the daily rhythm on, with one
 * row a move and with rows by phase.
 */
class SubsetTest {
    private static final List<String> REPLIES = List.of("sorry", "step", "feel");
    /** Each answer has a span of its own, so that writing one never delays another and leaving one out shifts none. */
    private static final long SPAN = 25 * MINUTE;

    private static final long HANDLING = 2 * MINUTE;

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void whoeverSaysMoreOfWhatDampensMeetsASubsetOfTheCrowd(boolean rhythm, boolean phases) {
        Bundle bundle = world(rhythm, phases);
        int smaller = 0;
        Set<Phase> met = EnumSet.noneOf(Phase.class);
        for (long seed = 1; seed <= 300; seed++) {
            List<Timed> milder = some(draw(seed), seed, 0);
            List<Timed> harsher = some(milder, seed, 1);
            Simulation few = run(bundle, seed, milder);
            Simulation many = run(bundle, seed, harsher);
            assertThat(crowd(many)).as("seed " + seed).containsAll(crowd(few));
            assertThat(answered(few)).as("seed " + seed).containsAll(answered(many));
            smaller += crowd(few).size() < crowd(many).size() ? 1 : 0;
            met.addAll(phases(many));
        }
        assertThat(smaller).as("worlds that differ at all").isGreaterThan(50);
        assertThat(met).containsExactlyInAnyOrder(Phase.values());
    }

    /** Own posts that go out cheerfully into the storm, are moved, worded and looked after, in both worlds alike. */
    @Test
    void underOnePostPlanCrowdsKeepIt() {
        Bundle bundle = byPhase(aScenario())
                .incident(complaint("jana").opens("0:05"))
                .incident(
                        complaint("nils").on(Platform.INSTAGRAM).under("joke-1").opens("0:40"))
                .effect(Move.AD_IN_STORM, Phase.VIRAL, 1.5, 0, 0)
                .post(APost.post("joke-1").tone(Tone.CHEERFUL).at("0:30"))
                .post(APost.post("joke-2").tone(Tone.CHEERFUL).at("1:00"))
                .post(APost.post("joke-3").tone(Tone.CHEERFUL).costs("0:20", 0))
                .build();
        int smaller = 0;
        int cheered = 0;
        for (long seed = 1; seed <= 300; seed++) {
            List<Timed> milder = some(draw(seed), seed, 0);
            Simulation few = run(bundle, seed, planned(milder));
            Simulation many = run(bundle, seed, planned(some(milder, seed, 1)));
            assertThat(crowd(many)).as("seed " + seed).containsAll(crowd(few));
            assertThat(posted(few)).isEqualTo(posted(many)).hasSize(3);
            smaller += crowd(few).size() < crowd(many).size() ? 1 : 0;
            cheered += many.transcript().lines().stream().anyMatch(line -> line.contains(" post:joke")) ? 1 : 0;
        }
        assertThat(smaller).as("worlds that differ at all").isGreaterThan(50);
        assertThat(cheered).as("worlds in which cheer drew comments").isGreaterThan(20);
    }

    /** The post plan, in the gaps between answers. */
    private static List<Timed> planned(List<Timed> answers) {
        List<Timed> all = new ArrayList<>(answers);
        all.add(new Timed(2 * MINUTE, Decision.Compose.plain("joke-3")));
        all.add(new Timed(3 * MINUTE, new Decision.Schedule("joke-3", 120 * MINUTE)));
        all.add(new Timed(4 * MINUTE, new Decision.Schedule("joke-2", 90 * MINUTE)));
        all.sort(Comparator.comparingLong(Timed::at));
        return all;
    }

    private static List<String> posted(Simulation run) {
        return run.transcript().lines().stream()
                .filter(line -> line.contains(" post-published "))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList();
    }

    @Test
    void subsetsLeaveOutAnyAnswerAndNotOnlyTheLast() {
        Set<Integer> dropped = new TreeSet<>();
        for (long seed = 1; seed <= 300; seed++) {
            List<Timed> all = draw(seed);
            List<Timed> kept = some(all, seed, 0);
            if (kept.size() == all.size() - 1) {
                dropped.add((int) all.stream().takeWhile(kept::contains).count());
            }
        }
        assertThat(dropped).containsExactly(0, 1, 2, 3, 4, 5);
    }

    private static Bundle world(boolean rhythm, boolean phases) {
        Stage stage = aScenario()
                .incident(complaint("jana").opens("0:05"))
                .incident(complaint("nils").opens("0:10").on(Platform.INSTAGRAM));
        Stage told = phases ? byPhase(stage) : atAnyTime(stage);
        return (rhythm ? told.daily(hours()) : told).build();
    }

    private static Stage atAnyTime(Stage stage) {
        return stage.effect(Move.APOLOGY, .5, 0, 0)
                .effect(Move.NEXT_STEP, .7, 0, 0)
                .effect(Move.EMPATHY, .8, 0, 0);
    }

    private static Stage byPhase(Stage stage) {
        return stage.effect(Move.APOLOGY, Phase.EARLY, .5, 0, 0)
                .effect(Move.APOLOGY, Phase.LATE, .7, 0, 0)
                .effect(Move.APOLOGY, Phase.VIRAL, .85, 0, 0)
                .effect(Move.NEXT_STEP, Phase.EARLY, .7, 0, 0)
                .effect(Move.NEXT_STEP, .9, 0, 0)
                .effect(Move.EMPATHY, Phase.VIRAL, 1, 0, 0)
                .effect(Move.EMPATHY, .8, 0, 0);
    }

    private static Stage.AnIncident complaint(String id) {
        return incident(id)
                .spreads(1.1, "0:15")
                .spills(Platform.X, 4)
                .reply("sorry", Move.APOLOGY)
                .reply("step", Move.NEXT_STEP)
                .reply("feel", Move.EMPATHY);
    }

    private static List<Integer> hours() {
        List<Integer> hours = new ArrayList<>();
        for (int h = 0; h < 24; h++) {
            hours.add(400 + 60 * h);
        }
        return hours;
    }

    /** Every answer once, in any order, each within its span. */
    private static List<Timed> draw(long seed) {
        List<Decision> answers = new ArrayList<>();
        for (String who : List.of("jana", "nils")) {
            REPLIES.forEach(reply -> answers.add(new Decision.Answer(who, reply)));
        }
        Collections.shuffle(answers, new Random(seed));
        List<Timed> all = new ArrayList<>();
        for (Decision answer : answers) {
            long within = Dice.below(seed, all.size(), (int) (SPAN - HANDLING));
            all.add(new Timed(12 * MINUTE + all.size() * SPAN + within, answer));
        }
        return all;
    }

    /** Each answer stays with two chances in three, whatever became of the others. */
    private static List<Timed> some(List<Timed> all, long seed, int round) {
        long key = Dice.key(seed, round);
        return all.stream()
                .filter(timed -> Dice.below(Dice.key(key, timed.at()), 0, 3) > 0)
                .toList();
    }

    private static Simulation run(Bundle bundle, long seed, List<Timed> decisions) {
        return Simulation.replay(bundle, seed, decisions, Stage.LASTS);
    }

    private static Set<Long> crowd(Simulation run) {
        Set<Long> ids = new TreeSet<>();
        for (Event e : run.transcript().events()) {
            if (e instanceof Event.CommentPosted c) {
                ids.add(c.comment());
            }
        }
        return ids;
    }

    /** Who was answered what and when. */
    private static List<String> answered(Simulation run) {
        return answers(run)
                .map(e -> e.incident() + " " + e.reply() + " " + e.at())
                .toList();
    }

    private static Set<Phase> phases(Simulation run) {
        return answers(run).map(e -> e.moment().phase()).collect(Collectors.toSet());
    }

    private static Stream<Event.AnswerPosted> answers(Simulation run) {
        return run.transcript().events().stream()
                .filter(Event.AnswerPosted.class::isInstance)
                .map(Event.AnswerPosted.class::cast);
    }
}
