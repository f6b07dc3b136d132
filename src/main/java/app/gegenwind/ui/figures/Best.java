package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.PostFigure;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.List;

/**
 * The posts that did best within a day of going out.
 *
 * @param empty what to say where there are none
 */
record Best(List<String> columns, List<Row> rows, String empty) {
    private static final int SHOWN = 5;

    /** @param about when it went out, its format and topic */
    record Row(String post, String says, String about, List<String> figures) {}

    static Best of(Figures figures, Platform platform, Rank rank, Figure figure) {
        List<Row> rows = figures.on(platform).stream()
                .sorted(rank.order())
                .limit(SHOWN)
                .map(post -> row(post, figure))
                .toList();
        List<String> columns = List.of(
                figure.of("post"), figure.of("day-reached"), figure.of("day-engaged"), figure.of("day-by-reach"));
        return new Best(columns, rows, figure.of("best-empty"));
    }

    private static Row row(PostFigure post, Figure figure) {
        String format = figure.words().of("format", post.post().format());
        return new Row(
                post.post().id(),
                says(post, figure),
                figure.moment(post.out()) + " · " + format + " · "
                        + figure.topic(post.post().topic()),
                List.of(
                        figure.count(post.numbers().reached()),
                        figure.count(post.numbers().engaged()),
                        figure.percent(post.engagementByReach())));
    }

    /** Its first line. */
    static String says(PostFigure post, Figure figure) {
        return figure.words().of(post.post().says()).lines().findFirst().orElse("");
    }
}
