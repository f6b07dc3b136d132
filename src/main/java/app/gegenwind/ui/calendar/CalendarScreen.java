package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Own;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything visible on the calendar, worded and decided.
 *
 * @param days of the week or month, whole weeks from Monday to Sunday
 */
public record CalendarScreen(
        Heading heading,
        List<Filter> filters,
        List<Day> days,
        Unplanned unplanned,
        Optional<EditorScreen> editor,
        Queue queue,
        Optional<Planning.Waits> waits) {

    /**
     * @param back where a step back leads, if there is anything
     * @param forth the same ahead
     * @param now whether the present is shown
     */
    record Heading(String title, boolean month, Optional<LocalDate> back, Optional<LocalDate> forth, boolean now) {}

    record Filter(Optional<Platform> platform, String label, boolean on) {}

    /**
     * @param toggle label of the button that stops the queue or lets it run; empty where there is nothing to do
     * @param says what a standing queue means; empty while it runs
     */
    record Queue(boolean paused, String toggle, String says) {}

    public static CalendarScreen of(Planning planning, CalendarLook look) {
        LocalDate shown = look.day().orElse(planning.today());
        return new CalendarScreen(
                heading(planning, look, shown),
                filters(planning, look),
                days(planning, look, shown),
                Unplanned.of(planning, look),
                look.open().map(post -> EditorScreen.of(planning, look, post)),
                queue(planning),
                planning.waits());
    }

    static boolean shown(Planning planning, CalendarLook look, Own own) {
        return look.platform()
                .map(platform -> planning.post(own.post()).platform() == platform)
                .orElse(true);
    }

    private static Heading heading(Planning planning, CalendarLook look, LocalDate shown) {
        LocalDate back = look.step(-1).apply(shown);
        LocalDate forth = look.step(1).apply(shown);
        return new Heading(
                look.month() ? planning.dates().month(shown) : planning.dates().week(monday(shown)),
                look.month(),
                Optional.of(back).filter(day -> !last(look, day).isBefore(firstDay(planning))),
                Optional.of(forth).filter(day -> !first(look, day).isAfter(planning.lastDay())),
                first(look, shown).equals(first(look, planning.today())));
    }

    /** The day of the first post that is known, at most the scenario's own first. */
    private static LocalDate firstDay(Planning planning) {
        return planning.posts().stream()
                .flatMap(own -> own.published().stream().mapToObj(planning::date))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(planning.date(0)))
                .orElse(planning.date(0));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate first(CalendarLook look, LocalDate day) {
        return look.month() ? day.withDayOfMonth(1) : monday(day);
    }

    private static LocalDate last(CalendarLook look, LocalDate day) {
        return look.month()
                ? day.with(TemporalAdjusters.lastDayOfMonth())
                : monday(day).plusDays(6);
    }

    private static List<Day> days(Planning planning, CalendarLook look, LocalDate shown) {
        LocalDate from = monday(first(look, shown));
        LocalDate until = monday(last(look, shown)).plusDays(7);
        return from.datesUntil(until)
                .map(day -> Day.of(planning, look, day, shown))
                .toList();
    }

    private static List<Filter> filters(Planning planning, CalendarLook look) {
        List<Platform> platforms = planning.posts().stream()
                .map(own -> planning.post(own.post()).platform())
                .distinct()
                .sorted()
                .toList();
        List<Filter> filters = new ArrayList<>();
        if (platforms.size() > 1) {
            filters.add(new Filter(
                    Optional.empty(),
                    planning.words().of("inbox.all"),
                    look.platform().isEmpty()));
            platforms.forEach(platform -> filters.add(new Filter(
                    Optional.of(platform),
                    planning.bundle().facts(platform).name(),
                    look.platform().filter(p -> p == platform).isPresent())));
        }
        return filters;
    }

    private static Queue queue(Planning planning) {
        boolean paused = planning.now().queue().paused();
        int waiting = planning.now().queue().waiting().size();
        String toggle = planning.words().of(paused ? "queue.resume" : "queue.pause");
        return new Queue(
                paused,
                planning.over() || waiting == 0 && !paused ? "" : toggle,
                paused ? planning.words().of("calendar.stands", waiting) : "");
    }
}
