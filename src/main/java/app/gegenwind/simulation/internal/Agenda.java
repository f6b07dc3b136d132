package app.gegenwind.simulation.internal;

import java.util.PriorityQueue;

/** What is still to happen, ordered by time, then priority, then the order in which it was entered. */
final class Agenda {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(64);
    private long sequence;

    /** Things due in the same millisecond happen in this order. */
    enum Priority {
        SCRIPT,
        ANSWER,
        AUTHOR,
        CROWD,
        DEADLINE,
        FADING,
        END
    }

    private record Entry(long at, int priority, long sequence, Runnable what) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            if (at != other.at) {
                return at < other.at ? -1 : 1;
            }
            if (priority != other.priority) {
                return priority < other.priority ? -1 : 1;
            }
            return Long.compare(sequence, other.sequence);
        }
    }

    void add(long at, Priority priority, Runnable what) {
        entries.add(new Entry(at, priority.ordinal(), sequence++, what));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** When the next thing is due; the agenda must not be empty. */
    long next() {
        return entries.element().at();
    }

    Runnable take() {
        return entries.remove().what();
    }
}
