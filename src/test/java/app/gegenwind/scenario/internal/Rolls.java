package app.gegenwind.scenario.internal;

import app.gegenwind.simulation.internal.Dice;
import java.util.Comparator;
import java.util.List;

/** The dice of one mutant: the same seed and the same files give the same mutant on every machine. */
public final class Rolls {
    private final long key;
    private long index;

    public Rolls(long seed, String what) {
        this.key = Dice.key(Dice.key(seed, "fuzz"), what);
    }

    public int below(int bound) {
        return Dice.below(key, index++, bound);
    }

    /** One in {@code n}. */
    public boolean once(int n) {
        return below(n) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    final <T> T among(T... choices) {
        return choices[below(choices.length)];
    }

    /** One of some names; another name beside them takes over its own share and shifts no other choice. */
    String named(List<String> names) {
        return names.stream()
                .max(Comparator.comparingDouble(name -> Dice.uniform(Dice.key(key, name), 0)))
                .orElseThrow();
    }
}
