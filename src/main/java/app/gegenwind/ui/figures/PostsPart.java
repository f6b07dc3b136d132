package app.gegenwind.ui.figures;

import app.gegenwind.ui.figures.FiguresScreen.Told;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the posts of one platform tell: when, in which format, on which topic, and which did best. */
final class PostsPart extends Div {
    private final H2 title = new H2();
    private final Span lead = Bits.text("soft");
    private final Span young = Bits.text("soft");
    private final H3 heatTitle = new H3();
    private final Span heatLead = Bits.text("soft fine");
    private final Shown<Heat> heat = new Shown<>("table wide", this::heat);
    private final Shown<List<Kinds>> kinds = new Shown<>("kinds", this::kinds);
    private final H3 bestTitle = new H3();
    private final Options<Rank> ranks;
    private final Shown<Best> best = new Shown<>("table", this::best);
    private Words words;

    PostsPart(Consumer<Rank> by) {
        ranks = new Options<>("figures-rank", by);
        addClassName("posts-part");
        heat.setId("figures-heat");
        best.setId("figures-best");
        add(
                Bits.box("titles", title, Bits.box("notes", lead, young)),
                Bits.box(
                        "figures-grid",
                        Bits.box(
                                "stack",
                                Bits.box("box", heatTitle, heatLead, heat),
                                Bits.box("box", Bits.box("figures-top", bestTitle, ranks), best)),
                        kinds));
    }

    void label(Words language) {
        words = language;
        heatTitle.setText(words.of("stats.heat-title"));
        heatLead.setText(words.of("stats.heat-lead"));
        bestTitle.setText(words.of("stats.best"));
        ranks.label(words.of("stats.rank"));
    }

    void show(Told told) {
        title.setText(told.title());
        lead.setText(told.lead());
        Bits.say(young, told.young());
        heat.show(told.heat());
        kinds.show(told.kinds());
        ranks.show(told.ranks());
        best.show(told.best());
    }

    private Component heat(Heat shown) {
        List<NativeTableRow> rows = shown.rows().stream()
                .map(row -> Tables.row(
                        Bits.text("num", row.hours()),
                        row.cells().stream()
                                .map(HeatCell::new)
                                .map(HeatCell::cell)
                                .toList()))
                .toList();
        var columns = new ArrayList<>(List.of(words.of("stats.hours-column")));
        columns.addAll(shown.days());
        return Tables.table("heat", heatTitle.getText(), columns, Tables.body(rows));
    }

    private Component kinds(List<Kinds> shown) {
        return Bits.box("stack", shown.stream().map(k -> new KindsBox(k, words)).toArray(Component[]::new));
    }

    private Component best(Best shown) {
        if (shown.rows().isEmpty()) {
            return new Paragraph(shown.empty());
        }
        List<NativeTableRow> rows =
                shown.rows().stream().map(row -> row(row, shown.columns())).toList();
        return Tables.table("best", bestTitle.getText(), shown.columns(), Tables.body(rows));
    }

    private static NativeTableRow row(Best.Row post, List<String> columns) {
        var name = Bits.box("figure-name", Bits.text("name", post.says()), Bits.text("soft fine", post.about()));
        var row = Tables.row(
                name,
                IntStream.range(0, post.figures().size())
                        .mapToObj(i -> Tables.under(
                                columns.get(i + 1), Tables.cell(post.figures().get(i))))
                        .toList());
        row.setId("best-" + post.post());
        return row;
    }
}
