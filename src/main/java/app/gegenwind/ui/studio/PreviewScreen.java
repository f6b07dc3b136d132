package app.gegenwind.ui.studio;

import app.gegenwind.run.Preview;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * From which moment a scenario is looked at.
 *
 * @param moments at which something happens if that plan is played on that seed
 * @param problem why the wish cannot be fulfilled; empty if it can
 */
record PreviewScreen(List<Plan> plans, List<Happening> moments, String problem, Optional<Start> start) {
    private static final int MOST = 60;

    /** What the author has entered. */
    record Wish(String plan, String seed, String moment) {
        static final Wish FIRST = new Wish(Bundle.SILENCE, "1", "0:00");

        Wish plan(String other) {
            return new Wish(other, seed, moment);
        }

        Wish seed(String other) {
            return new Wish(plan, other, moment);
        }

        Wish moment(String other) {
            return new Wish(plan, seed, other);
        }
    }

    record Plan(String id, String name, boolean on) {}

    /** @param moment as it is entered; {@code says} the local time and what happens */
    record Happening(String moment, String time, String says) {}

    record Start(long seed, Preview preview) {}

    static PreviewScreen of(Bundle bundle, Wish wish, Words words) {
        OptionalLong seed = seed(wish.seed());
        OptionalLong at = Moment.parse(wish.moment());
        boolean inside = at.isPresent() && at.getAsLong() < bundle.scenario().lasts();
        String problem = seed.isEmpty()
                ? words.of("studio.bad-seed")
                : at.isEmpty()
                        ? words.of("studio.bad-moment")
                        : inside
                                ? ""
                                : words.of(
                                        "studio.late-moment",
                                        Moment.write(bundle.scenario().lasts()));
        return new PreviewScreen(
                plans(bundle, wish, words),
                seed.isPresent() ? moments(bundle, wish.plan(), seed.getAsLong(), words) : List.of(),
                problem,
                problem.isEmpty()
                        ? Optional.of(new Start(seed.getAsLong(), new Preview(wish.plan(), at.getAsLong())))
                        : Optional.empty());
    }

    /** Silence and the model first. */
    private static List<Plan> plans(Bundle bundle, Wish wish, Words words) {
        Stream<String> others = bundle.plans().keySet().stream()
                .filter(plan -> !plan.equals(Bundle.SILENCE) && !plan.equals(Bundle.MODEL));
        return Stream.concat(Stream.of(Bundle.SILENCE, Bundle.MODEL), others)
                .map(plan -> new Plan(plan, name(plan, words), plan.equals(wish.plan())))
                .toList();
    }

    private static String name(String plan, Words words) {
        return plan.equals(Bundle.SILENCE) || plan.equals(Bundle.MODEL) ? words.of("studio.plan-" + plan) : plan;
    }

    static OptionalLong seed(String text) {
        return text.strip().matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
    }

    private static List<Happening> moments(Bundle bundle, String plan, long seed, Words words) {
        var times = new Times(bundle.scenario().clock(), words);
        List<Happening> moments = new ArrayList<>();
        moments.add(new Happening("0:00", times.of(0), words.of("studio.moment-start")));
        int wind = 0;
        for (Event event :
                PlanPlay.of(bundle, seed, bundle.plan(plan)).run().transcript().events()) {
            says(bundle, event, wind, words)
                    .ifPresent(
                            says -> moments.add(new Happening(Moment.write(event.at()), times.of(event.at()), says)));
            wind = event instanceof Event.WindChanged change ? Math.max(wind, change.to()) : wind;
        }
        return moments.stream().distinct().limit(MOST).toList();
    }

    /** @param before the strongest wind so far */
    private static Optional<String> says(Bundle bundle, Event event, int before, Words words) {
        if (event instanceof Event.IncidentOpened opened) {
            var from = bundle.scenario().incident(opened.incident()).from();
            var name = bundle.scenario().cast().people().get(from).name();
            return Optional.of(words.of("studio.moment-opens", name, opened.incident()));
        }
        if (event instanceof Event.WindChanged wind && wind.to() > before) {
            return Optional.of(words.of("studio.moment-wind", wind.to(), words.of("wind." + wind.to())));
        }
        return Optional.empty();
    }
}
