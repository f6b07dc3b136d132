package app.gegenwind.ui.calendar;

import app.gegenwind.simulation.Situation.Own;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param open whether something can still go out on it
 * @param outside of the month shown
 * @param chips of the day, the earliest first
 * @param more says how many stand behind those; empty where all are shown
 */
record Day(
        LocalDate date,
        String weekday,
        String number,
        String label,
        boolean today,
        boolean open,
        boolean outside,
        List<Chip> chips,
        String more) {
    /** Chips a day of a month has room for. */
    private static final int ROOM = 3;

    static Day of(Planning planning, CalendarLook look, LocalDate date, LocalDate shown) {
        List<Chip> chips = chips(planning, look, date);
        int fit = look.month() && chips.size() > ROOM ? ROOM - 1 : chips.size();
        LocalDate today = planning.today();
        return new Day(
                date,
                planning.dates().weekday(date),
                planning.dates().number(date),
                planning.dates().day(date),
                date.equals(today),
                !planning.over() && !date.isBefore(today) && !date.isAfter(planning.lastDay()),
                look.month() && date.getMonth() != shown.getMonth(),
                chips.subList(0, fit),
                fit == chips.size() ? "" : planning.words().of("calendar.more", chips.size() - fit));
    }

    private static List<Chip> chips(Planning planning, CalendarLook look, LocalDate date) {
        return planning.posts().stream()
                .filter(own -> CalendarScreen.shown(planning, look, own))
                .filter(own -> Planning.when(own).stream()
                        .anyMatch(at -> planning.date(at).equals(date)))
                .sorted(Comparator.comparingLong((Own own) -> Planning.when(own).orElseThrow()))
                .map(own -> Chip.of(planning, own, look.isOn(own.post())))
                .toList();
    }
}
