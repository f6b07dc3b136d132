package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Three things to keep and three to change: those whose evidence weighs most. What was shown often counts once, at its heaviest. */
record Lessons(List<String> keep, List<String> change) {
    private static final int THREE = 3;
    private static final double RIGHT = 0.7;
    private static final double WRONG = 0.5;

    static Lessons of(Story story) {
        return new Lessons(
                three(story, e -> e.value() >= RIGHT, e -> e.weight() * e.value()),
                three(story, e -> e.value() < WRONG, e -> e.weight() * (1 - e.value())));
    }

    private static List<String> three(Story story, Predicate<Evidence> which, ToDoubleFunction<Evidence> weight) {
        Map<String, Evidence> heaviest = new LinkedHashMap<>();
        story.debrief().evidence().stream()
                .filter(which)
                .sorted(Comparator.comparingDouble(weight).reversed())
                .forEach(e -> heaviest.putIfAbsent(e.row(), e));
        return heaviest.values().stream()
                .map(story.told()::about)
                .distinct()
                .limit(THREE)
                .toList();
    }
}
