package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Beats that can never happen because each waits for another that waits for it. */
final class Circles {
    private final Map<String, List<String>> waitsFor = new TreeMap<>();
    private final List<String> order;

    Circles(List<Beat> beats, Story story) {
        order = beats.stream().map(Beat::id).toList();
        beats.stream().filter(beat -> !story.happens(beat.id())).forEach(beat -> {
            List<String> awaited = new ArrayList<>();
            collect(beat.when(), awaited);
            waitsFor.put(beat.id(), awaited);
        });
    }

    private static void collect(Trigger trigger, List<String> awaited) {
        switch (trigger) {
            case Trigger.Happened(String beat) -> awaited.add(beat);
            case Trigger.All(List<Trigger> of) -> of.forEach(part -> collect(part, awaited));
            case Trigger.Any(List<Trigger> of) -> of.forEach(part -> collect(part, awaited));
            default -> {}
        }
    }

    /** The circle the beat is in, beginning with its first beat in the order of the file. */
    Optional<List<String>> through(Beat beat) {
        return path(beat.id(), beat.id(), new TreeSet<>()).map(this::fromFirst);
    }

    /** @param seen beats that were looked at: each is looked at once, since beats may wait for many others in many ways */
    private Optional<List<String>> path(String from, String to, SortedSet<String> seen) {
        seen.add(from);
        List<String> awaited = waitsFor.getOrDefault(from, List.of());
        if (awaited.contains(to)) {
            return Optional.of(List.of(from));
        }
        for (String next : awaited) {
            Optional<List<String>> rest =
                    waitsFor.containsKey(next) && !seen.contains(next) ? path(next, to, seen) : Optional.empty();
            if (rest.isPresent()) {
                return Optional.of(
                        Stream.concat(Stream.of(from), rest.get().stream()).toList());
            }
        }
        return Optional.empty();
    }

    private List<String> fromFirst(List<String> circle) {
        String first = order.stream().filter(circle::contains).findFirst().orElseThrow();
        int start = circle.indexOf(first);
        List<String> turned = new ArrayList<>(circle.subList(start, circle.size()));
        turned.addAll(circle.subList(0, start));
        return turned;
    }
}
