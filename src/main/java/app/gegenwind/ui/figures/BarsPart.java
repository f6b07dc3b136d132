package app.gegenwind.ui.figures;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Chart;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** Reach over time, drawn and as a table. */
final class BarsPart extends Div {
    private final H3 title = new H3();
    private final Span lead = Bits.text("soft fine");
    private final Chart chart = new Chart("bars");
    private final Shown<Table> table = new Shown<>("table", Tables::plain);
    private final NativeDetails details = new NativeDetails();

    BarsPart() {
        addClassNames("box", "bars");
        details.setId("figures-bars-table");
        details.setContent(table);
        add(title, lead, chart, details);
    }

    void label(Words words) {
        title.setText(words.of("stats.bars-title"));
        details.setSummaryText(words.of("stats.as-table"));
    }

    void show(Bars bars) {
        lead.setText(bars.lead());
        chart.show(bars.drawing(), bars.summary());
        table.show(bars.table());
    }
}
