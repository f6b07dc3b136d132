package app.gegenwind.career.internal;

import app.gegenwind.career.Mastery;
import app.gegenwind.career.Play;
import app.gegenwind.career.Step;
import app.gegenwind.career.Step.Ask;
import app.gegenwind.scenario.table.Competencies.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far somebody has climbed: a rung is reached when it and all below it ask nothing more. */
record Climbing(List<Mastery> competencies, List<Play> plays) {

    List<Step> ladder(List<Rung> rungs) {
        List<Step> ladder = new ArrayList<>();
        boolean reached = true;
        for (Rung rung : rungs) {
            List<Ask> asks = asks(rung);
            reached = reached && asks.stream().allMatch(Ask::met);
            ladder.add(new Step(rung, reached, asks));
        }
        return List.copyOf(ladder);
    }

    private List<Ask> asks(Rung rung) {
        List<Play> atLevel = plays.stream()
                .filter(p -> p.level().compareTo(rung.level()) >= 0)
                .toList();
        int scenarios = (int) atLevel.stream().map(Play::scenario).distinct().count();
        Stream<Ask> coverage =
                Stream.of(new Step.Plays(atLevel.size(), rung.runs()), new Step.Scenarios(scenarios, rung.scenarios()));
        return Stream.concat(rung.asks().stream().map(id -> mastered(id, rung.mastery())), coverage)
                .filter(Climbing::isAsked)
                .toList();
    }

    private Ask mastered(String competency, double need) {
        return competencies.stream()
                .filter(m -> m.competency().id().equals(competency))
                .map(m -> new Step.Mastered(competency, m.isSeen() ? m.known() : 0, need))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the ladder asks for an unknown competency: " + competency));
    }

    private static boolean isAsked(Ask ask) {
        return switch (ask) {
            case Step.Mastered m -> m.need() > 0;
            case Step.Plays p -> p.need() > 0;
            case Step.Scenarios s -> s.need() > 0;
        };
    }
}
