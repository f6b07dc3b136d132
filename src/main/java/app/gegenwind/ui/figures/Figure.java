package app.gegenwind.ui.figures;

import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.ui.shell.Words;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How figures and days are written. */
record Figure(Words words, Scenario scenario) {
    private static final double WHOLE = 100;
    private static final double TEN = 10;
    /** Less is rounded to nothing (percent). */
    private static final double LEAST = 0.01;

    String of(String key, Object... arguments) {
        return words.of("stats." + key, arguments);
    }

    /** What a topic of the brand's is called. */
    String topic(String id) {
        return words.of(scenario.brand().topic(id));
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
        return sign(rounded(WHOLE * share)) + percent(Math.abs(share));
    }

    /** {@code 5.2} or {@code 67}, of a share. */
    String roughPercent(double share) {
        double percent = WHOLE * share;
        return percent >= TEN
                ? count(Math.round(percent))
                : rounded(percent) == 0 ? "< " + decimal(LEAST) : decimal(percent);
    }

    /** {@code +1.2} percentage points; empty where none can be seen. */
    String points(double difference) {
        double rounded = rounded(WHOLE * difference);
        return rounded == 0 ? "" : sign(rounded) + decimal(Math.abs(rounded));
    }

    /** To one place; below 1 to two, since rates by followers are that small. */
    private static double rounded(double number) {
        double places = Math.abs(number) < 1 ? WHOLE : TEN;
        return Math.round(number * places) / places;
    }

    private String decimal(double number) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(2);
        return format.format(rounded(number));
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    /** {@code 4 Mar}. */
    String day(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(of("day-pattern"), words.locale()).format(moment);
    }

    String day(long at) {
        return day(scenario.clock().at(at));
    }

    /** {@code Wed 4 Mar 17:30}. */
    String moment(ZonedDateTime moment) {
        String weekday = DateTimeFormatter.ofPattern("EEE", words.locale()).format(moment);
        return weekday.replace(".", "") + " " + day(moment) + " " + words.time(moment);
    }

    String moment(long at) {
        return moment(scenario.clock().at(at));
    }
}
