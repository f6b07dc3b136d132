package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Cascade;

/** One cascade without a world: the same candidates, kernel and acceptance as a thread's crowd. */
public final class CascadeRun {
    private static final int FIRST = 64;

    private final Cascade cascade;
    private final Warp warp;
    private final Offspring offspring;
    private long[] keys = new long[FIRST];
    private long[] times = new long[FIRST];
    private int open;
    private int size;

    private CascadeRun(Cascade cascade, Warp warp) {
        this.cascade = cascade;
        this.warp = warp;
        double most = cascade.offspring() * Math.max(1, cascade.factor());
        this.offspring = new Offspring(most, Kernel.of(cascade.halfLife(), false));
    }

    public static int size(Cascade cascade, long seed) {
        return size(cascade, Warp.flat(), seed);
    }

    /** The same with clock times bent by a daily rhythm; {@code replyAt} is then a clock time too. */
    static int size(Cascade cascade, Warp warp, long seed) {
        return new CascadeRun(cascade, warp).grow(Dice.key(seed, 0));
    }

    private int grow(long root) {
        add(root, 0);
        while (open > 0) {
            open--;
            draw(keys[open], times[open]);
        }
        return size;
    }

    private void draw(long message, long at) {
        int count = offspring.count(message);
        for (int i = 0; i < count; i++) {
            long child = offspring.child(message, i);
            double arrival = warp.activity(at) + offspring.delay(child) * Warp.UNIT;
            if (arrival < Warp.HORIZON) {
                decide(child, warp.clock((long) arrival));
            }
        }
    }

    private void decide(long child, long at) {
        boolean replied = cascade.replyAt() >= 0 && at >= cascade.replyAt();
        double n = replied ? cascade.offspring() * cascade.factor() : cascade.offspring();
        if (offspring.threshold(child) < n) {
            add(child, at);
        }
    }

    private void add(long key, long at) {
        if (open == keys.length) {
            keys = java.util.Arrays.copyOf(keys, 2 * open);
            times = java.util.Arrays.copyOf(times, 2 * open);
        }
        keys[open] = key;
        times[open] = at;
        open++;
        size++;
    }
}
