package app.gegenwind.ui.figures;

import com.vaadin.flow.component.html.NativeTableCell;

/** A slot on the heat map: warmer where more were reached, pale where too few posts went out to tell. */
record HeatCell(Heat.Cell shown) {
    /** Words stay readable on it. */
    private static final double WARMEST = 0.4;

    NativeTableCell cell() {
        var cell = Tables.cell(shown.mean(), shown.posts());
        cell.addClassName("slot");
        cell.setClassName("few", shown.few());
        cell.getElement().getStyle().set("--heat", Math.round(shown.warmth() * WARMEST) + "%");
        return cell;
    }
}
