package app.gegenwind.ui.home;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines.Mood;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A glimpse of a scenario: its first complaint that spreads, two voices of the crowd, and an answer that is still missing. */
record Preview(String wind, String time, List<Line> lines, String brand, String colour, String answer) {
    private static final long MINUTE = 60_000;

    record Line(String name, String time, String text, boolean root) {}

    static Optional<Preview> of(Bundle bundle, Words words) {
        return bundle.scenario().cast().incidents().values().stream()
                .filter(i -> i.spread().isPresent() && i.opens().isPresent())
                .min(Comparator.comparingLong(i -> i.opens().getAsLong()))
                .map(i -> of(bundle, i, words));
    }

    private static Preview of(Bundle bundle, Incident incident, Words words) {
        var scenario = bundle.scenario();
        long opens = incident.opens().orElse(0);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                scenario.cast().people().get(incident.from()).name(),
                words.time(scenario.clock().at(opens)),
                firstSentence(words.of(incident.says())),
                true));
        List<Text> crowd = scenario.cast()
                .lines()
                .get(incident.spread().orElseThrow().lines())
                .of(Stance.JOINS, Mood.CALM);
        List<String> names = bundle.tables().names().people();
        for (int i = 0; i < Math.min(2, crowd.size()); i++) {
            long at = opens + (6 + 8L * i) * MINUTE;
            lines.add(new Line(
                    names.get((3 + 7 * i) % names.size()),
                    words.time(scenario.clock().at(at)),
                    words.of(crowd.get(i)),
                    false));
        }
        return new Preview(
                words.of("home.preview-wind", 3, words.of("wind.3")),
                words.time(scenario.clock().at(opens + 17 * MINUTE)),
                lines,
                scenario.brand().name(),
                scenario.brand().colour(),
                words.of("home.preview-answer"));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
