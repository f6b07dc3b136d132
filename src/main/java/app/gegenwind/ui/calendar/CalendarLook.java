package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Dress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the trainee looks at in the calendar: the page's own state, never the run's.
 *
 * @param day within the week or month shown; empty for the one it is now
 * @param open the post in the editor
 * @param changed how it is dressed there, where that is not saved yet
 */
public record CalendarLook(
        boolean month,
        Optional<LocalDate> day,
        Optional<Platform> platform,
        Optional<String> open,
        Optional<Dress> changed) {

    public static CalendarLook start() {
        return new CalendarLook(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isOn(String post) {
        return open.filter(post::equals).isPresent();
    }

    CalendarLook byMonth(boolean whole) {
        return new CalendarLook(whole, day, platform, open, changed);
    }

    CalendarLook on(LocalDate other) {
        return new CalendarLook(month, Optional.of(other), platform, open, changed);
    }

    CalendarLook now() {
        return new CalendarLook(month, Optional.empty(), platform, open, changed);
    }

    CalendarLook filter(Optional<Platform> only) {
        return new CalendarLook(month, day, only, open, changed);
    }

    CalendarLook edit(String post) {
        return isOn(post) ? this : new CalendarLook(month, day, platform, Optional.of(post), Optional.empty());
    }

    CalendarLook close() {
        return new CalendarLook(month, day, platform, Optional.empty(), Optional.empty());
    }

    CalendarLook dress(Dress dress) {
        return new CalendarLook(month, day, platform, open, Optional.of(dress));
    }

    /** What was changed is saved. */
    CalendarLook saved() {
        return new CalendarLook(month, day, platform, open, Optional.empty());
    }

    /** A week or a month on or back. */
    UnaryOperator<LocalDate> step(int by) {
        return from -> month ? from.withDayOfMonth(1).plusMonths(by) : from.plusWeeks(by);
    }
}
