package app.gegenwind.ui.figures;

import app.gegenwind.ui.figures.Kinds.Kind;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Formats or topics compared. */
final class KindsBox extends Div {

    KindsBox(Kinds kinds, Words words) {
        addClassName("box");
        setId("figures-" + kinds.id());
        List<String> columns = List.of(kinds.title(), words.of("stats.mean-reached"), words.of("stats.mean-by-reach"));
        add(
                new H3(words.of("stats.by-" + kinds.id())),
                Tables.table(
                        "kinds-table",
                        kinds.title(),
                        columns,
                        Tables.body(kinds.kinds().stream().map(KindsBox::row).toList())));
    }

    private static NativeTableRow row(Kind kind) {
        String rests = kind.few().isEmpty() ? kind.posts() : kind.posts() + ": " + kind.few();
        var name = Bits.box("figure-name", Bits.text("name", kind.name()), Bits.text("soft fine", rests));
        var reach = Tables.cell(kind.reach(), "");
        reach.add(bar(kind.percent()));
        return Tables.row(name, List.of(reach, Tables.cell(kind.engagement(), "")));
    }

    private static Div bar(int percent) {
        var fill = new Div();
        fill.getElement().getStyle().set("width", percent + "%");
        var bar = Bits.box("track", fill);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
