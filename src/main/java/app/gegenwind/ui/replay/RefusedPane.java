package app.gegenwind.ui.replay;

import app.gegenwind.run.Replay.Reason;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Says why a run cannot be wound back, and leads to its debrief. */
class RefusedPane extends Div {
    private final H1 title = new H1();
    private final Paragraph says = new Paragraph();
    private final Anchor back = new Anchor();

    RefusedPane() {
        setId("refused");
        addClassName("dead");
        back.setId("to-debrief");
        back.addClassNames("btn", "primary");
        back.getElement().setAttribute("router-link", "");
        add(Bits.box("box", title, says, Bits.box("acts", back)));
    }

    void show(Reason reason, String debrief, Words words) {
        title.setText(words.of("refused-replay.title"));
        says.setText(words.of(
                "refused-replay." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        back.setText(words.of("refused-replay.back"));
        back.setHref(debrief);
    }
}
