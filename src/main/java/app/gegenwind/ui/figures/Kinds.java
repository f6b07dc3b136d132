package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.Figures.Mean;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Posts by what they have in common, the furthest reach first. */
record Kinds(String id, String title, List<Kind> kinds) {

    /**
     * One format or topic.
     *
     * @param percent of the best mean reach
     * @param few what to say where too few posts went out; else empty
     */
    record Kind(String name, String posts, String reach, int percent, String engagement, String few) {}

    static Kinds formats(Figures figures, Platform platform, Figure figure) {
        return new Kinds(
                "formats",
                figure.of("formats"),
                kinds(
                        figures.reachByFormat(platform),
                        figures.engagementByFormat(platform),
                        format -> figure.words().of("format", format),
                        figure));
    }

    static Kinds topics(Figures figures, Platform platform, Figure figure) {
        return new Kinds(
                "topics",
                figure.of("topics"),
                kinds(figures.reachByTopic(platform), figures.engagementByTopic(platform), figure::topic, figure));
    }

    private static <K> List<Kind> kinds(
            Map<K, Mean> reach, Map<K, Mean> engagement, Function<K, String> name, Figure figure) {
        double most = reach.values().stream().mapToDouble(Mean::mean).max().orElse(0);
        return reach.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<K, Mean> e) -> -e.getValue().mean()))
                .map(e -> kind(
                        name.apply(e.getKey()),
                        e.getValue(),
                        Objects.requireNonNull(engagement.get(e.getKey())).mean(),
                        most,
                        figure))
                .toList();
    }

    private static Kind kind(String name, Mean reach, double engagement, double most, Figure figure) {
        return new Kind(
                name,
                figure.of("posts-count", reach.posts()),
                figure.of("people", figure.mean(reach.mean())),
                most == 0 ? 0 : (int) Math.round(100 * reach.mean() / most),
                figure.percent(engagement),
                reach.isEnough() ? "" : figure.of("too-few"));
    }
}
