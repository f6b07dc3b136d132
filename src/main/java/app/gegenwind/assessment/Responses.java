package app.gegenwind.assessment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How the messages of a period were answered, up to the moment somebody looks.
 *
 * @param worthy incidents that began in the period and are owed an answer: complaints, questions, emergencies
 * @param waits ms from the first message to the brand's first answer, of those that got one, the shortest first
 */
public record Responses(int worthy, List<Long> waits) {
    /** Fewer answers than this tell nothing of a usual wait. */
    public static final int ENOUGH = 5;

    private static final int NINETY = 90;
    private static final int WHOLE = 100;

    public Responses {
        waits = waits.stream().sorted().toList();
        if (waits.size() > worthy) {
            throw new IllegalArgumentException(waits.size() + " answers to " + worthy + " messages");
        }
    }

    public int answered() {
        return waits.size();
    }

    public boolean isEnough() {
        return answered() >= ENOUGH;
    }

    /** Answered ÷ worthy of an answer. */
    public OptionalDouble rate() {
        return worthy == 0 ? OptionalDouble.empty() : OptionalDouble.of(answered() / (double) worthy);
    }

    /** Half of the answered waited no longer (ms); of an even number the mean of the middle two. */
    public OptionalLong median() {
        int n = waits.size();
        return n == 0 ? OptionalLong.empty() : OptionalLong.of((waits.get((n - 1) / 2) + waits.get(n / 2)) / 2);
    }

    /** Nine in ten of the answered waited no longer (ms): the smallest wait of which that is true. */
    public OptionalLong ninetieth() {
        return waits.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(waits.get(Math.ceilDiv(waits.size() * NINETY, WHOLE) - 1));
    }
}
