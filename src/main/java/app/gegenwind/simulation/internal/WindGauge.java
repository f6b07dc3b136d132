package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.vocabulary.Platform;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wind of one topic: what it drew within the last two hours. */
final class WindGauge {
    /** How long a message counts, ms. */
    static final long WINDOW = 2 * 3_600_000L;

    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private final Map<Long, Integer> critics = new LinkedHashMap<>();
    private final Map<Platform, Integer> channels = new EnumMap<>(Platform.class);
    private int hostile;
    private int media;

    /** @param author 0 for a medium */
    private record Item(long id, long at, long author, List<Platform> on, boolean medium) {}

    void criticism(long id, long at, long author, List<Platform> on) {
        put(new Item(id, at, author, on, false));
    }

    void report(long id, long at, List<Platform> on) {
        put(new Item(id, at, 0, on, true));
    }

    /** What is no longer public counts no more. */
    void remove(long id) {
        items.stream().filter(item -> item.id() == id).findFirst().ifPresent(item -> {
            items.remove(item);
            count(item, -1);
        });
    }

    /** Forgets what has left the window. */
    void fade(long now) {
        while (!items.isEmpty() && items.getFirst().at() + WINDOW <= now) {
            count(items.removeFirst(), -1);
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** When the oldest item leaves the window; there must be one. */
    long nextFading() {
        return items.getFirst().at() + WINDOW;
    }

    int level() {
        return WindScale.level(new WindScale.Signs(critics.size(), hostile, channels.size(), media));
    }

    private void put(Item item) {
        items.addLast(item);
        count(item, 1);
    }

    private void count(Item item, int by) {
        item.on().forEach(p -> channels.merge(p, by, WindGauge::sum));
        if (item.medium()) {
            media += by;
        } else {
            hostile += by;
            critics.merge(item.author(), by, WindGauge::sum);
        }
    }

    /** A count that vanishes at 0. */
    private static Integer sum(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }
}
