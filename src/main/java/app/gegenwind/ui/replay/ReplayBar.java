package app.gegenwind.ui.replay;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Preferences;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The bar over a replay: whose desk, which moment, and the way back. */
class ReplayBar extends Header {
    private final Anchor back = new Anchor();
    private final Span backText = Bits.text("back-text");
    private final Span logo = Bits.text("logo");
    private final Span brand = Bits.text("brand-name");
    private final H1 title = new H1();
    private final Span mark = Bits.text("badge new");
    private final Span time = Bits.text("replay-time num");

    ReplayBar(Component meters) {
        setId("bar");
        addClassNames("bar", "replay-bar");
        back.setId("to-debrief");
        back.addClassNames("btn", "quiet");
        back.getElement().setAttribute("router-link", "");
        back.add(Bits.icon("back"), backText);
        logo.getElement().setAttribute("aria-hidden", "true");
        time.setId("replay-time");
        add(
                Bits.box("brand", back, logo, Bits.box("names", brand, title)),
                Bits.box("time", mark, time),
                Bits.box("ends", meters, Bits.box("prefs", new Preferences())));
    }

    void label(Words words) {
        backText.setText(words.of("replay.back"));
        mark.setText(words.of("replay.mark"));
    }

    void show(ReplayScreen screen, String debrief) {
        back.setHref(debrief);
        logo.setText(screen.brand().substring(0, 1));
        brand.setText(screen.brand());
        title.setText(screen.title());
        time.setText(screen.time());
    }
}
