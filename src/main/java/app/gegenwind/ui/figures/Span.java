package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Period;
import app.gegenwind.scenario.vocabulary.Named;

/** How much time is looked at, always beside as much time before it. */
enum Span implements Named {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    RUN("run");

    private static final long A_DAY = 86_400_000;
    private static final int MOST_BARS = 31;
    /** A day and less is drawn in eighths. */
    private static final int EIGHTHS = 8;

    private final String id;

    Span(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    Period until(long now) {
        return switch (this) {
            case DAY -> Period.lastDays(1, now);
            case WEEK -> Period.lastDays(7, now);
            case MONTH -> Period.lastDays(28, now);
            case RUN -> new Period(0, now);
        };
    }

    /** In how many equal parts it is drawn: of a day each if that is possible. */
    static int parts(Period period) {
        long days = Math.round(period.length() / (double) A_DAY);
        return days < 2 ? EIGHTHS : (int) Math.min(MOST_BARS, days);
    }
}
