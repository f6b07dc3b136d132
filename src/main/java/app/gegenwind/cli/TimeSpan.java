package app.gegenwind.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time as scenarios write it: {@code 45s}, {@code 20m}, {@code 1h30m} or {@code 0:45} (hours and minutes). */
record TimeSpan(long millis) {

    private static final Pattern WORDS =
            Pattern.compile("(?=.)(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?(?:(\\d{1,9})ms)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final long[] WORTH = {86_400_000, 3_600_000, 60_000, 1_000, 1};

    static final class Reader implements ITypeConverter<TimeSpan> {
        @Override
        public TimeSpan convert(String text) {
            var clock = CLOCK.matcher(text);
            if (clock.matches()) {
                return new TimeSpan(part(clock, 1) * WORTH[1] + part(clock, 2) * WORTH[2]);
            }
            var words = WORDS.matcher(text);
            if (words.matches()) {
                return new TimeSpan(sum(words));
            }
            throw new TypeConversionException("'" + text + "' is not a span of time such as 45s, 20m, 1h30m or 0:45");
        }
    }

    /** Hours, minutes and seconds: {@code 1:02:03}. */
    static String clock(long millis) {
        long seconds = millis / 1_000;
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    private static long sum(Matcher words) {
        long millis = 0;
        for (int unit = 0; unit < WORTH.length; unit++) {
            millis += part(words, unit + 1) * WORTH[unit];
        }
        return millis;
    }

    private static long part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
