package app.gegenwind.ui.figures;

import app.gegenwind.ui.figures.Compared.Line;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Two periods side by side. */
final class ComparedPart extends Div {
    private final H3 title = new H3();
    private final Paragraph warning = new Paragraph();
    private final Shown<Seen> table = new Shown<>("table", this::table);
    private List<String> heads = List.of();

    /** What the table shows. */
    private record Seen(Bars.Names names, List<List<Line>> groups) {}

    ComparedPart() {
        addClassNames("box", "compared");
        warning.setId("figures-warning");
        warning.addClassName("soft");
        add(title, warning, table);
    }

    void label(Words words) {
        title.setText(words.of("stats.compared"));
        heads = List.of(words.of("stats.figure"), words.of("stats.difference"));
    }

    void show(FiguresScreen screen) {
        Bits.say(warning, screen.warning());
        table.show(new Seen(screen.names(), screen.compared().groups()));
    }

    private Component table(Seen seen) {
        String now = seen.names().now();
        String before = seen.names().before();
        NativeTableBody[] bodies = seen.groups().stream()
                .map(group -> Tables.body(
                        group.stream().map(line -> row(line, seen.names())).toList()))
                .toArray(NativeTableBody[]::new);
        return Tables.table(
                "periods", title.getText(), List.of(heads.getFirst(), now, before, heads.getLast()), bodies);
    }

    private NativeTableRow row(Line line, Bars.Names names) {
        var name = Bits.box("figure-name", Bits.text("name", line.name()), Bits.text("soft fine", line.unit()));
        var row = Tables.row(
                name,
                List.of(
                        Tables.under(
                                names.now(),
                                Tables.cell(line.now().value(), line.now().note())),
                        Tables.under(
                                names.before(),
                                Tables.cell(line.before().value(), line.before().note())),
                        Tables.under(heads.getLast(), Tables.cell(line.difference()))));
        row.setId("figure-" + line.id());
        return row;
    }
}
