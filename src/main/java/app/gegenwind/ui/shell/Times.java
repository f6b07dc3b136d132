package app.gegenwind.ui.shell;

import app.gegenwind.scenario.script.Scenario;

/** Local times of a scenario's moments (ms), as short as can be without being mistaken: within a day the time, within a week with its day, else with the date. */
public record Times(Scenario.Clock clock, Words words) {
    private static final long DAY = 86_400_000;
    private static final long WEEK = 7 * DAY;

    /** {@code 17:42}, {@code Fri 17:42} or {@code Fri 13 Mar 17:42}. */
    public String of(long at) {
        return clock.lasts() <= DAY ? words.time(clock.at(at)) : day(at);
    }

    /** With its day in any case. */
    public String day(long at) {
        return isDated() ? words.date(clock.at(at)) + " " + words.time(clock.at(at)) : words.dayAndTime(clock.at(at));
    }

    /** Whether a weekday alone could be mistaken. */
    public boolean isDated() {
        return clock.lasts() > WEEK;
    }

    /** From its first moment to its last, such as {@code Friday, 16:30 to 20:30} or {@code Mon 2 Mar to Sun 29 Mar}. */
    public String span() {
        return clock.lasts() <= DAY
                ? words.of(
                        "span.day",
                        words.weekday(clock.at(0)),
                        words.time(clock.at(0)),
                        words.time(clock.at(clock.lasts())))
                : words.of("span.days", words.date(clock.at(0)), words.date(clock.at(clock.lasts() - 1)));
    }
}
