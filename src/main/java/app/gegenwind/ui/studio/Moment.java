package app.gegenwind.ui.studio;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment of a scenario as its files write it: {@code 1:30} (hours and minutes), {@code 90m}, {@code 2d12h}. */
final class Moment {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern SPAN =
            Pattern.compile("(?=.)(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,7})s)?");
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Moment() {}

    /** Milliseconds; empty for what is no moment. */
    static OptionalLong parse(String text) {
        var clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return OptionalLong.of(part(clock, 1) * HOUR + part(clock, 2) * MINUTE + part(clock, 3) * SECOND);
        }
        var span = SPAN.matcher(text.strip());
        return span.matches()
                ? OptionalLong.of(
                        part(span, 1) * DAY + part(span, 2) * HOUR + part(span, 3) * MINUTE + part(span, 4) * SECOND)
                : OptionalLong.empty();
    }

    /** {@code 1:30}, or {@code 1:30:15} where seconds matter. */
    static String write(long at) {
        String minutes = String.format(Locale.ROOT, "%d:%02d", at / HOUR, at / MINUTE % 60);
        long seconds = at / SECOND % 60;
        return seconds == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", seconds);
    }

    private static long part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
