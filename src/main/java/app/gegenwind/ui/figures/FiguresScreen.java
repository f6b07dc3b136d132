package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.Period;
import app.gegenwind.assessment.Statistics;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything the statistics room shows, worded and decided.
 *
 * @param warning what makes the comparison doubtful; may be empty
 * @param posts what own posts tell; empty where several platforms are looked at, since their posts do not compare
 * @param instead what is said then
 */
record FiguresScreen(
        List<Option<Where>> platforms,
        List<Option<Span>> spans,
        Compared compared,
        Bars.Names names,
        String warning,
        Bars bars,
        Optional<Told> posts,
        String instead) {

    /** Something to choose. */
    record Option<T>(String id, T value, String name, boolean chosen) {}

    /**
     * What the posts of one platform tell, all that are a day old.
     *
     * @param young those that are not; may be empty
     */
    record Told(
            String title,
            String lead,
            String young,
            Heat heat,
            List<Kinds> kinds,
            List<Option<Rank>> ranks,
            Best best) {}

    static FiguresScreen of(Bundle bundle, Situation now, Choice choice, Words words) {
        return new Drawn(bundle, now, choice, new Figure(words, bundle.scenario())).screen();
    }

    /** Puts the screen together. */
    private record Drawn(Bundle bundle, Situation now, Choice choice, Figure figure) {

        FiguresScreen screen() {
            Period period = choice.span().until(now.at());
            Optional<Platform> only = only();
            return new FiguresScreen(
                    platforms(),
                    options(Span.values(), choice.span(), "span-", figure::of),
                    new Compared(figure, statistics(period), statistics(period.before())),
                    names(),
                    warning(period),
                    Bars.of(period, parts(period), names(), figure),
                    only.map(this::told),
                    only.isPresent() ? "" : figure.of("choose-platform"));
        }

        private Statistics statistics(Period period) {
            return Statistics.of(bundle, now, period, only());
        }

        private Bars.Parts parts(Period period) {
            int parts = Span.parts(period);
            return new Bars.Parts(
                    Statistics.parts(bundle, now, period, only(), parts),
                    Statistics.parts(bundle, now, period.before(), only(), parts));
        }

        private Optional<Platform> only() {
            return switch (choice.where()) {
                case Where.Everywhere _ -> Optional.empty();
                case Where.On(Platform platform) -> Optional.of(platform);
                case Where.Busiest _ -> bundle.scenario().platforms().stream().max(Comparator.comparingLong(this::out));
            };
        }

        private long out(Platform platform) {
            return now.feeds().posts().stream()
                    .filter(own -> own.published().isPresent())
                    .filter(own -> bundle.scenario().post(own.post()).platform() == platform)
                    .count();
        }

        private List<Option<Where>> platforms() {
            List<Option<Where>> all = new ArrayList<>();
            Optional<Platform> only = only();
            all.add(new Option<>("all", new Where.Everywhere(), figure.of("all"), only.isEmpty()));
            bundle.scenario()
                    .platforms()
                    .forEach(p -> all.add(new Option<>(
                            p.id(), new Where.On(p), bundle.facts(p).name(), only.equals(Optional.of(p)))));
            return List.copyOf(all);
        }

        private static <E extends Enum<E> & Named> List<Option<E>> options(
                E[] values, E chosen, String key, UnaryOperator<String> name) {
            return Arrays.stream(values)
                    .map(v -> new Option<>(v.id(), v, name.apply(key + v.id()), v == chosen))
                    .toList();
        }

        private Bars.Names names() {
            String span = choice.span().id();
            return new Bars.Names(figure.of("now-" + span), figure.of("before-" + span));
        }

        /** Before the first post nothing was counted, so a period that begins earlier holds less than its length. */
        private String warning(Period period) {
            var first = now.feeds().posts().stream()
                    .flatMapToLong(own -> own.published().stream())
                    .min();
            if (first.isEmpty()) {
                return figure.of("nothing-out");
            }
            return first.getAsLong() > period.before().from()
                    ? figure.of("counted-since", figure.day(first.getAsLong()))
                    : "";
        }

        private Told told(Platform platform) {
            Figures figures = Figures.of(bundle, now, now.at());
            int old = figures.on(platform).size();
            long young = out(platform) - old;
            return new Told(
                    figure.of("posts-title", bundle.facts(platform).name()),
                    figure.of("posts-lead", old),
                    young == 0 ? "" : figure.of("young", young),
                    Heat.of(figures, platform, figure),
                    List.of(Kinds.formats(figures, platform, figure), Kinds.topics(figures, platform, figure)),
                    options(Rank.values(), choice.rank(), "rank-", figure::of),
                    Best.of(figures, platform, choice.rank(), figure));
        }
    }
}
