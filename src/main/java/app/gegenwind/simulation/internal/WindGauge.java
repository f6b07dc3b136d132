package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.vocabulary.Platform;
import java.util.ArrayDeque;
import java.util.List;

/** The wind of one topic: what it drew within the last two hours. */
final class WindGauge {
    /** How long a message counts, ms. */
    static final long WINDOW = 2 * 3_600_000L;

    /** Its own topic. */
    final String topic;
    /** Whether the moment its oldest item leaves the window is on the agenda. */
    boolean followed;

    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private final Critics critics = new Critics();
    private final int[] channels = new int[Platform.values().length];
    private int speaking;
    private int hostile;
    private int media;

    /** @param by null for a medium */
    private record Item(long id, long at, Critics.Critic by, List<Platform> on) {}

    WindGauge(String topic) {
        this.topic = topic;
    }

    void criticism(long id, long at, long author, List<Platform> on) {
        put(new Item(id, at, critics.get(author), on));
    }

    void report(long id, long at, List<Platform> on) {
        put(new Item(id, at, null, on));
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
        return WindScale.level(new WindScale.Signs(speaking, hostile, reached(), media));
    }

    private int reached() {
        int reached = 0;
        for (int messages : channels) {
            reached += messages > 0 ? 1 : 0;
        }
        return reached;
    }

    private void put(Item item) {
        items.addLast(item);
        count(item, 1);
    }

    private void count(Item item, int by) {
        for (Platform platform : item.on()) {
            channels[platform.ordinal()] += by;
        }
        if (item.by() == null) {
            media += by;
        } else {
            hostile += by;
            count(item.by(), by);
        }
    }

    private void count(Critics.Critic critic, int by) {
        int before = critic.messages;
        critic.messages += by;
        speaking += Integer.signum(critic.messages) - Integer.signum(before);
    }
}
