package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days as a language writes them. */
record Dates(Words words) {

    /** {@code Mon}. */
    String weekday(LocalDate day) {
        return format(day, "EEE").replace(".", "");
    }

    /** {@code 7}, in German {@code 7.}. */
    String number(LocalDate day) {
        return format(day, german() ? "d." : "d");
    }

    /** {@code Monday 7 September}. */
    String day(LocalDate day) {
        return format(day, german() ? "EEEE, d. MMMM" : "EEEE d MMMM");
    }

    /** {@code 7 – 13 September 2026}. */
    String week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        boolean sameMonth = monday.getMonth() == sunday.getMonth();
        String from = sameMonth ? number(monday) : format(monday, german() ? "d. MMMM" : "d MMMM");
        return from + " – " + format(sunday, german() ? "d. MMMM uuuu" : "d MMMM uuuu");
    }

    String month(LocalDate day) {
        return format(day, "LLLL uuuu");
    }

    /** {@code Fri 17:42}, or with the date where the day of the week would not do. */
    String moment(ZonedDateTime moment, boolean near) {
        return near ? words.dayAndTime(moment) : words.date(moment) + " " + words.time(moment);
    }

    /** {@code 90 min}, {@code 3 h}, {@code 4 days}: full hours and days without their minutes. */
    String span(long millis) {
        long hours = millis / 3_600_000;
        if (millis % 3_600_000 != 0 || hours < 2) {
            return words.duration(millis);
        }
        return hours >= 48 && hours % 24 == 0 ? words.of("days", hours / 24) : words.of("full-hours", hours);
    }

    private boolean german() {
        return words.language() == Language.DE;
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }
}
