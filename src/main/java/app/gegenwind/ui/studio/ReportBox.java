package app.gegenwind.ui.studio;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.ReportScreen.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Shows a balance report. */
final class ReportBox {
    private static final List<String> COLUMNS =
            List.of("score", "mean", "craft", "timing", "outcome", "wind", "standing", "comments");

    private ReportBox() {}

    static Div of(ReportScreen screen, Words words) {
        var box = Bits.box("report", findings(screen, words), bots(screen, words), facts(screen, words));
        box.setId("report");
        if (!screen.swaps().isEmpty()) {
            box.add(swaps(screen, words));
        }
        return box;
    }

    private static Component findings(ReportScreen screen, Words words) {
        var title = new H2(words.of("studio.findings"));
        return screen.notes().isEmpty()
                ? Bits.box("box found", title, Bits.text("badge good", words.of("studio.balance-fair")))
                : Bits.box("box found", title, NoteBox.list(screen.notes()));
    }

    private static Component bots(ReportScreen screen, Words words) {
        var head = new NativeTableRow(heading(words.of("studio.bot")));
        COLUMNS.forEach(column -> head.add(heading(words.of("studio.column-" + column))));
        var body = new NativeTableBody();
        screen.bots().forEach(row -> body.add(row(row)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        var scroll = Bits.box("scroll", table);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.of("studio.bots"));
        var means = new Paragraph(words.of("studio.bots-means"));
        means.addClassName("soft");
        return Bits.box("box", new H2(words.of("studio.bots")), means, scroll);
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Row row) {
        var name =
                new NativeTableHeaderCell(Bits.text("name", row.bot()), Bits.text("soft says", row.says()), bar(row));
        name.getElement().setAttribute("scope", "row");
        var shown = new NativeTableRow(name);
        row.cells().forEach(cell -> shown.add(new NativeTableCell(cell)));
        return shown;
    }

    /** From the 10th to the 90th percentile, with the median in it; the figures say the same. */
    private static Component bar(Row row) {
        var spread = Bits.text("spread");
        spread.getElement().getStyle().set("left", row.low() + "%").set("width", row.high() - row.low() + "%");
        var median = Bits.text("median");
        median.getElement().getStyle().set("left", row.median() + "%");
        var bar = Bits.text("score-bar");
        bar.add(spread, median);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Component facts(ReportScreen screen, Words words) {
        var list = new DescriptionList();
        screen.facts()
                .forEach(f -> list.add(new DescriptionList.Term(f.name()), new DescriptionList.Description(f.says())));
        return Bits.box("box facts", new H2(words.of("studio.facts")), list);
    }

    private static Component swaps(ReportScreen screen, Words words) {
        var list = new UnorderedList();
        list.addClassName("swaps");
        screen.swaps().forEach(s -> list.add(new ListItem(Bits.text("", s.says()), Bits.text("soft num", s.effect()))));
        return Bits.box("box", new H2(words.of("studio.swaps")), list);
    }
}
