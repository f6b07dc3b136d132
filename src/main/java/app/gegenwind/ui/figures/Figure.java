package app.gegenwind.ui.figures;

import app.gegenwind.scenario.script.Scenario.Clock;
import app.gegenwind.ui.shell.Words;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How figures and days are written. */
record Figure(Words words, Clock clock) {
    private static final double WHOLE = 100;
    /** Less is rounded to nothing. */
    private static final double SEEN = 0.0005;

    String of(String key, Object... arguments) {
        return words.of("stats." + key, arguments);
    }

    String count(long count) {
        return words.number(count);
    }

    String mean(double mean) {
        return words.number(Math.round(mean));
    }

    /** {@code +60}, {@code −60}. */
    String signed(long count) {
        return sign(count) + count(Math.abs(count));
    }

    /** {@code 6.3 %} of a share of 0.0625. */
    String percent(double share) {
        return of("percent", decimal(WHOLE * share));
    }

    String signedPercent(double share) {
        double rounded = rounded(share);
        return sign(rounded) + percent(Math.abs(share));
    }

    /** {@code 5.2} or {@code 67}, of a share. */
    String roughPercent(double share) {
        if (share < SEEN) {
            return "< " + decimal(WHOLE * 2 * SEEN);
        }
        return share < .1 ? decimal(WHOLE * share) : count(Math.round(WHOLE * share));
    }

    /** {@code +1.2} percentage points; empty where none can be seen. */
    String points(double difference) {
        double rounded = rounded(difference);
        return rounded == 0 ? "" : sign(rounded) + decimal(Math.abs(rounded));
    }

    /** A share in percent, to one place. */
    private static double rounded(double share) {
        return Math.round(share * WHOLE * 10) / 10.0;
    }

    private String decimal(double number) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(Math.round(number * 10) / 10.0);
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    /** {@code 4 Mar}. */
    String day(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(of("day-pattern"), words.locale()).format(moment);
    }

    String day(long at) {
        return day(clock.at(at));
    }

    /** {@code Wed 4 Mar 17:30}. */
    String moment(ZonedDateTime moment) {
        String weekday = DateTimeFormatter.ofPattern("EEE", words.locale()).format(moment);
        return weekday.replace(".", "") + " " + day(moment) + " " + words.time(moment);
    }

    String moment(long at) {
        return moment(clock.at(at));
    }
}
