package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** This run beside earlier ones of the same scenario. */
final class BeforePart {
    private BeforePart() {}

    /** @param links whether the reader may open the earlier ones */
    static Component of(Before before, boolean links, Words words) {
        var head = new NativeTableRow();
        before.columns().forEach(c -> head.add(new NativeTableHeaderCell(c)));
        var body = new NativeTableBody();
        before.rows().forEach(r -> body.add(row(r, links)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", words.of("before.title"));
        var scroll = Bits.box("wide", table);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.of("before.title"));
        var box = Bits.box("box before", new H2(words.of("before.title")), Bits.text("", before.says()), scroll);
        box.setId("before");
        return box;
    }

    private static NativeTableRow row(Before.Row row, boolean links) {
        var cells = new NativeTableRow();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = new NativeTableCell();
            if (i == 0 && links && !row.run().isEmpty()) {
                cell.add(new Anchor("/debrief/" + row.run(), row.cells().getFirst()));
            } else {
                cell.setText(row.cells().get(i));
            }
            cells.add(cell);
        }
        return cells;
    }
}
