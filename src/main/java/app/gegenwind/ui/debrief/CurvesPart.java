package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Chart;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Standing over the shift, drawn and as a table. */
final class CurvesPart {
    private CurvesPart() {}

    static Component of(Curves curves, Words words) {
        var chart = new Chart("curves");
        chart.show(curves.drawing(), curves.summary());
        var box = Bits.box(
                "box curves",
                new H2(words.of("curve.title")),
                Bits.text("soft", words.of("curve.lead")),
                chart,
                Bits.text("soft at-the-end", words.of("curve.unresolved")),
                new NativeDetails(words.of("curve.table"), table(curves, words)));
        box.setId("curves");
        return box;
    }

    private static Component table(Curves curves, Words words) {
        var head = new NativeTableRow();
        curves.columns().forEach(c -> head.add(new NativeTableHeaderCell(c)));
        var body = new NativeTableBody();
        curves.rows()
                .forEach(r -> body.add(new NativeTableRow(
                        new NativeTableCell(r.time()),
                        new NativeTableCell("" + r.yours()),
                        new NativeTableCell("" + r.silence()),
                        new NativeTableCell("" + r.model()))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", words.of("curve.title"));
        return table;
    }
}
