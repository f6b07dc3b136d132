package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Scenario;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads when a scenario begins and how its time runs. */
final class ClockReader {
    private static final long MINUTE = 60_000;
    private static final long LONGEST = 31 * 24 * 60 * MINUTE;
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 1, 5, 9, 0);

    private ClockReader() {}

    /** What cannot be read lasts as long as can be, so that nothing is said to lie behind the end. */
    static Scenario.Clock read(Fields fields) {
        Value starts = fields.required("starts");
        LocalDateTime date = starts.parsed(ClockReader::date, "date with a time", SOME_DAY);
        ZoneId zone = fields.required("zone").parsed(ClockReader::zone, "time zone", ZoneId.of("UTC"));
        checkExists(starts, date, zone);
        long lasts = fields.required("lasts").duration(MINUTE, LONGEST, LONGEST);
        int pace = fields.required("pace").integer(1, 600, 24);
        long plays = plays(fields.optional("plays"), lasts / pace);
        return new Scenario.Clock(date, zone, lasts, pace, plays, flat(fields.optional("rhythm")));
    }

    /** Who skips nothing plays longest. */
    private static long plays(Value plays, long longest) {
        return plays.isThere() ? plays.duration(Math.min(MINUTE, longest), longest, longest) : longest;
    }

    private static void checkExists(Value starts, LocalDateTime date, ZoneId zone) {
        LocalDateTime shown = date.atZone(zone).toLocalDateTime();
        if (!shown.equals(date)) {
            starts.report(Diagnostic.SKIPPED_TIME, date, zone, shown.toLocalTime());
        }
    }

    private static boolean flat(Value rhythm) {
        String word = rhythm.string("daily");
        if (!word.equals("daily") && !word.equals("flat")) {
            rhythm.report(Diagnostic.UNKNOWN_WORD, word, "daily, flat", "");
        }
        return word.equals("flat");
    }

    static Optional<LocalDateTime> date(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException bad) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
