package app.gegenwind.assessment;

import java.util.OptionalDouble;

/**
 * How people spoke in a period, message by message. Positive: praise, comments that defend the brand, an author's thanks. Negative: complaints,
 * attacks, unlawful content, comments that join in or troll, an author who was not content with an answer. Neutral: questions, comments that ask.
 * Not classified: spam, emergencies, steps of a private conversation.
 */
public record Sentiment(int positive, int neutral, int negative) {
    /** Fewer messages than this tell nothing of a mood. */
    public static final int ENOUGH = 5;

    public boolean isEnough() {
        return classified() >= ENOUGH;
    }

    public int classified() {
        return positive + neutral + negative;
    }

    /** (positive − negative) ÷ all classified, −1 to 1. */
    public OptionalDouble net() {
        return classified() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((positive - negative) / (double) classified());
    }
}
