package app.gegenwind.ui.figures;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Tables whose rows are named by their first cell. Roles are said, since on a phone rows are laid out as boxes. */
final class Tables {
    private Tables() {}

    static NativeTable table(String style, String name, List<String> columns, NativeTableBody... bodies) {
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(heading("col", column)));
        role(head, "row");
        var table = new NativeTable(new NativeTableHeader(head));
        table.add(bodies);
        table.addClassName(style);
        table.getElement().setAttribute("aria-label", name);
        return role(table, "table");
    }

    static NativeTableBody body(List<NativeTableRow> rows) {
        return role(new NativeTableBody(rows.toArray(Component[]::new)), "rowgroup");
    }

    static NativeTableRow row(Component name, List<NativeTableCell> cells) {
        var row = new NativeTableRow(rowHeading(name));
        cells.forEach(row::add);
        return role(row, "row");
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return role(cell, "columnheader");
    }

    private static NativeTableHeaderCell rowHeading(Component name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        return role(cell, "rowheader");
    }

    static NativeTableCell cell(String value) {
        return role(new NativeTableCell(value), "cell");
    }

    /** A value and, below it, what it rests on. */
    static NativeTableCell cell(String value, String note) {
        var cell = role(new NativeTableCell(Bits.text("num", value)), "cell");
        if (!note.isEmpty()) {
            cell.add(Bits.plain(" "), Bits.text("soft fine", note));
        }
        return cell;
    }

    /** What the column is called, for where the head is not in sight. */
    static NativeTableCell under(String column, NativeTableCell cell) {
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }

    static Component plain(Table table) {
        List<NativeTableRow> rows = table.rows().stream()
                .map(row -> row(
                        Bits.text("", row.getFirst()),
                        row.stream().skip(1).map(Tables::cell).toList()))
                .toList();
        return table("plain", table.name(), table.columns(), body(rows));
    }

    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
