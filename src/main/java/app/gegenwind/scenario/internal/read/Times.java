package app.gegenwind.scenario.internal.read;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations and times as people write them, in ms. */
public final class Times {
    private static final long DAY = 24 * 3_600_000L;
    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,2})d)?(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?");
    private static final Pattern CLOCK = Pattern.compile("(-?)(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");

    private Times() {}

    /** {@code 45s}, {@code 20m}, {@code 1h30m}, {@code 2d12h}, {@code 0:45} (hours and minutes). */
    public static OptionalLong duration(String text) {
        Matcher units = UNITS.matcher(text);
        if (!text.isEmpty() && units.matches()) {
            long days = DAY * number(units.group(1));
            return OptionalLong.of(days + millis(units.group(2), units.group(3), units.group(4)));
        }
        return text.startsWith("-") ? OptionalLong.empty() : clock(text);
    }

    /** Hours and minutes since the start: {@code 0:05}, {@code 1:30}, {@code -2:00}; seconds may follow. */
    public static OptionalLong clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return OptionalLong.empty();
        }
        long millis = millis(clock.group(2), clock.group(3), clock.group(4));
        return OptionalLong.of(clock.group(1).isEmpty() ? millis : -millis);
    }

    /** The moment as it is written: {@code 1:30}, with seconds where they are not zero. */
    public static String written(long millis) {
        long seconds = Math.abs(millis) / 1000;
        String text = (millis < 0 ? "-" : "") + seconds / 3600 + ":" + two(seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + ":" + two(seconds % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static long millis(String hours, String minutes, String seconds) {
        return 1000 * (3600 * number(hours) + 60 * number(minutes) + number(seconds));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
