package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.internal.yaml.Node;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** Moments of one scenario as people write them: counted from its start, or as local date and time. */
final class Calendar {
    private final Optional<ZonedDateTime> start;

    private Calendar(Optional<ZonedDateTime> start) {
        this.start = start;
    }

    /** The calendar of a scenario's file; where its start cannot be told, no date is a moment. */
    static Calendar of(Node.Mapping scenario) {
        Optional<ZoneId> zone = text(scenario, "zone").flatMap(ClockReader::zone);
        return new Calendar(
                text(scenario, "starts").flatMap(ClockReader::date).flatMap(date -> zone.map(date::atZone)));
    }

    /** Of what belongs to no scenario: only counted moments. */
    static Calendar none() {
        return new Calendar(Optional.empty());
    }

    private static Optional<String> text(Node.Mapping scenario, String key) {
        return scenario.find(key)
                .flatMap(node -> node instanceof Node.Scalar word
                        ? Optional.of(word.text().strip())
                        : Optional.empty());
    }

    /** An hour the clocks skip is no moment. Simulated ms of {@code 1:30}, {@code -2:00} or {@code 2026-03-04T17:30}. */
    OptionalLong moment(String text) {
        OptionalLong counted = Times.clock(text);
        return counted.isPresent() ? counted : dated(text);
    }

    private OptionalLong dated(String text) {
        try {
            LocalDateTime date = LocalDateTime.parse(text);
            return start.stream()
                    .filter(s -> date.atZone(s.getZone()).toLocalDateTime().equals(date))
                    .mapToLong(s -> ChronoUnit.MILLIS.between(s, date.atZone(s.getZone())))
                    .findFirst();
        } catch (DateTimeException noDate) {
            return OptionalLong.empty();
        }
    }
}
