package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CareerScreen.Competencies;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The ten competencies; each opens to what stands behind it. */
class CompetenciesBox extends Section {
    private final H2 title = new H2();
    private final Span says = Bits.text("soft says");
    private final Div rows = Bits.box("rows");

    CompetenciesBox() {
        setId("competencies");
        addClassNames("box", "competencies");
        add(title, says, rows);
    }

    void show(Competencies shown) {
        title.setText(shown.title());
        says.setText(shown.says());
        rows.removeAll();
        shown.rows().forEach(line -> rows.add(new CompetencyBox(line)));
        setVisible(!shown.rows().isEmpty());
    }
}
