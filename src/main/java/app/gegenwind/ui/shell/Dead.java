package app.gegenwind.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that cannot be shown: what is the matter, and the way out. */
public class Dead extends Div {
    private final H1 title = new H1();
    private final Paragraph says = new Paragraph();
    private final Anchor home = new Anchor("/");
    private final Anchor scenarios = new Anchor("/scenarios");

    public Dead() {
        addClassName("dead");
        home.setId("way-home");
        home.addClassNames("btn", "primary");
        scenarios.addClassName("btn");
        add(Bits.box("box", title, says, Bits.box("acts", home, scenarios)));
    }

    /** @param reason {@code <reason>.title} and {@code <reason>.says} are its texts */
    public void show(Words words, String reason) {
        title.setText(words.of(reason + ".title"));
        says.setText(words.of(reason + ".says"));
        home.setText(words.of("dead.home"));
        scenarios.setText(words.of("dead.scenarios"));
    }
}
