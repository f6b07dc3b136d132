package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All circumstances that some conditions can tell apart: what none of them asks for has one value only. */
final class Situations {
    private static final int STORM = 3;
    private static final int HURRICANE = 6;

    private final List<Condition> conditions;

    private Situations(List<Condition> conditions) {
        this.conditions = conditions;
    }

    static List<Circumstances> toldApartBy(List<Condition> conditions) {
        return new Situations(conditions).all();
    }

    private List<Circumstances> all() {
        List<Circumstances> all = new ArrayList<>();
        List<Circumstances.Moment> moments = moments();
        List<Circumstances.Choice> choices = choices();
        for (Circumstances.About about : abouts()) {
            moments.forEach(moment -> choices.forEach(choice -> all.add(new Circumstances(about, moment, choice))));
        }
        return all;
    }

    /** Nothing on offer, or one of the moves asked for, with at most one other of them made. */
    private List<Circumstances.Choice> choices() {
        List<Move> asked = conditions.stream()
                .flatMap(condition -> condition.misses().stream())
                .distinct()
                .toList();
        List<Circumstances.Choice> all = new ArrayList<>(List.of(Circumstances.Choice.NONE));
        for (Move offered : asked) {
            all.add(new Circumstances.Choice(List.of(offered), List.of()));
            asked.stream()
                    .filter(made -> made != offered)
                    .forEach(made -> all.add(new Circumstances.Choice(List.of(offered), List.of(made))));
        }
        return all;
    }

    private List<Circumstances.About> abouts() {
        List<Circumstances.About> all = new ArrayList<>();
        List<Arousal> arousals = asked(a -> a.about().arousals(), Arousal.values());
        List<Influence> influences = asked(a -> a.about().influences(), Influence.values());
        List<Boolean> exposed = asked(c -> c.about().exposes().stream().toList(), false, true);
        for (Kind kind : asked(a -> a.about().kinds(), Kind.values())) {
            for (Claim claim : asked(a -> a.about().claims(), Claim.values())) {
                for (Fault fault : asked(a -> a.about().faults(), Fault.values())) {
                    for (Integer severity : asked(a -> a.about().severities(), 1, 2, 3)) {
                        arousals.forEach(arousal -> influences.forEach(influence -> exposed.forEach(exposes -> all.add(
                                new Circumstances.About(kind, claim, fault, severity, arousal, influence, exposes)))));
                    }
                }
            }
        }
        return all;
    }

    private List<Circumstances.Moment> moments() {
        List<Circumstances.Moment> all = new ArrayList<>();
        List<Boolean> agains = asked(c -> c.moment().again().stream().toList(), false, true);
        List<Boolean> knowns = asked(c -> c.moment().known().stream().toList(), true, false);
        for (Channel channel : asked(c -> c.moment().channels(), Channel.values())) {
            for (Phase phase : Phase.values()) {
                for (int wind : winds(phase)) {
                    agains.forEach(again -> knowns.forEach(
                            known -> all.add(new Circumstances.Moment(phase, channel, again, known, wind))));
                }
            }
        }
        return all;
    }

    /** Viral means a wind of 3 or more. */
    private static List<Integer> winds(Phase phase) {
        int from = phase == Phase.VIRAL ? STORM : 0;
        int to = phase == Phase.VIRAL ? HURRICANE : STORM - 1;
        return Stream.iterate(from, wind -> wind <= to, wind -> wind + 1).toList();
    }

    @SafeVarargs
    private <T> List<T> asked(Function<Condition, List<T>> question, T... values) {
        boolean somebodyAsks = conditions.stream()
                .anyMatch(condition -> !question.apply(condition).isEmpty());
        return somebodyAsks ? List.of(values) : List.of(values[0]);
    }
}
