package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Situation.Own;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The question for the day and the time of a post.
 *
 * @param days that are left to choose from
 * @param day that is proposed, as its ISO date
 * @param time that is proposed; none is better than another, the trainee finds that out
 */
record MoveScreen(
        String post,
        String title,
        String says,
        List<Option> days,
        String day,
        List<Option> times,
        String time,
        String confirm) {
    private static final int QUARTERS_OF_A_DAY = 96;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    record Option(String value, String label) {}

    /** @param wanted the day it was dropped on */
    static MoveScreen of(Planning planning, String post, Optional<LocalDate> wanted) {
        Own own = planning.own(post);
        LocalDateTime proposed = proposed(planning, own, wanted);
        return new MoveScreen(
                post,
                planning.words().of(own.slot().isPresent() ? "move.title-again" : "move.title"),
                Chip.of(planning, own, false).excerpt(),
                days(planning),
                proposed.toLocalDate().toString(),
                times(proposed.toLocalTime()),
                proposed.toLocalTime().toString(),
                planning.words().of(own.slot().isPresent() ? "move.again" : "move.confirm"));
    }

    /** Its own time, or else the next full hour, on that day. */
    private static LocalDateTime proposed(Planning planning, Own own, Optional<LocalDate> wanted) {
        LocalDateTime now = planning.at(planning.clock()).toLocalDateTime();
        Optional<LocalDateTime> slot = slot(planning, own);
        LocalDateTime next = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        LocalDate day = wanted.or(() -> slot.map(LocalDateTime::toLocalDate)).orElse(next.toLocalDate());
        LocalDateTime proposed = day.atTime(slot.map(LocalDateTime::toLocalTime).orElse(daytime(next.toLocalTime())));
        return proposed.isAfter(now) ? proposed : next;
    }

    private static LocalTime daytime(LocalTime hour) {
        return hour.isBefore(MORNING) || hour.isAfter(EVENING) ? MORNING : hour;
    }

    private static Optional<LocalDateTime> slot(Planning planning, Own own) {
        return own.slot().stream()
                .mapToObj(at -> planning.at(at).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
                .findFirst();
    }

    private static List<Option> days(Planning planning) {
        Stream<LocalDate> left = planning.today().datesUntil(planning.lastDay().plusDays(1));
        return left.map(day -> new Option(day.toString(), planning.dates().day(day)))
                .toList();
    }

    private static List<Option> times(LocalTime proposed) {
        var times = new TreeSet<LocalTime>();
        IntStream.range(0, QUARTERS_OF_A_DAY)
                .mapToObj(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter))
                .forEach(times::add);
        times.add(proposed);
        return times.stream()
                .map(time -> new Option(time.toString(), time.toString()))
                .toList();
    }

    /** What choosing a day and a time decides. */
    static Decision decided(Planning planning, String post, String day, String time) {
        return new Decision.Schedule(post, planning.millis(LocalDate.parse(day).atTime(LocalTime.parse(time))));
    }

    /** What dropping a post on a day decides: one that has a slot keeps its time, if that lies ahead; else it is asked for. */
    static Optional<Decision> dropped(Planning planning, String post, LocalDate day) {
        return slot(planning, planning.own(post))
                .map(slot -> planning.millis(day.atTime(slot.toLocalTime())))
                .filter(at -> at > planning.clock())
                .map(at -> new Decision.Schedule(post, at));
    }
}
