package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CareerScreen.How;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** How the numbers are made, for those who ask. */
class HowBox extends NativeDetails {
    private final Div says = Bits.box("how-says");

    HowBox() {
        setId("how");
        addClassNames("box", "how");
        setContent(says);
    }

    void show(How how) {
        setSummaryText(how.title());
        says.removeAll();
        how.says().forEach(paragraph -> says.add(new Paragraph(paragraph)));
    }
}
