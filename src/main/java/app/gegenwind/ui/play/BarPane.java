package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Preferences;
import app.gegenwind.ui.shell.Switch;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Shows the bar over the desk. */
class BarPane extends Header {
    private final Span logo = Bits.text("logo");
    private final Span brand = Bits.text("brand-name");
    private final H1 title = new H1();
    private final Span mark = Bits.text("badge new mark-practice");
    private final Anchor studio = new Anchor();
    private final TickingClock clock;
    private final Switch hand;
    private final Span handText = Bits.text("hand-text");
    private final NativeButton pace;
    private final NativeButton skip;
    private final Span skipText = Bits.text("skip-text");
    private final Meters meters = new Meters();
    private final NativeButton menu;
    private final Span progress = Bits.text("progress");

    BarPane(Runnable tick, Consumer<Boolean> turn, Runnable paces, Runnable skip, Runnable menu) {
        clock = new TickingClock(tick);
        hand = new Switch("hand", "hand", turn);
        pace = Bits.button("pace", "badge-button num", paces);
        this.skip = Bits.button("skip", "skip", skip);
        this.menu = Bits.button("desk-menu", "quiet icon-only", menu);
        setId("bar");
        addClassName("bar");
        logo.getElement().setAttribute("aria-hidden", "true");
        clock.setId("clock");
        studio.setId("to-studio");
        studio.addClassNames("btn", "small", "to-studio");
        studio.getElement().setAttribute("router-link", "");
        hand.add(Bits.icon("hand"), handText);
        this.skip.add(Bits.icon("skip"), skipText);
        this.menu.add(Bits.icon("more"));
        add(
                Bits.box("brand", logo, Bits.box("names", brand, title), mark, studio),
                Bits.box("time", hand, clock, pace, this.skip),
                Bits.box("ends", meters, Bits.box("prefs", new Preferences()), this.menu),
                progress);
    }

    void label(Words words) {
        meters.label(words);
        pace.getElement().setAttribute("title", words.of("bar.pace"));
        skip.getElement().setAttribute("title", words.of("bar.skip-means"));
        menu.getElement().setAttribute("aria-label", words.of("bar.menu"));
        studio.setText(words.of("bar.to-studio"));
    }

    void show(BarScreen screen, Words words) {
        logo.setText(screen.brand().substring(0, 1));
        brand.setText(screen.brand());
        title.setText(screen.title());
        Bits.say(mark, screen.mark());
        studio.setHref("/" + screen.studio());
        studio.setVisible(!screen.studio().isEmpty());
        clock.show(screen.ticking(), screen.time());
        handText.setText(screen.hand());
        hand.setVisible(!screen.hand().isEmpty());
        hand.show(screen.runs());
        skipText.setText(screen.skip());
        skip.setVisible(!screen.skip().isEmpty());
        pace.setText(screen.pace());
        pace.getElement().setAttribute("aria-label", words.of("bar.pace") + ": " + screen.pace());
        meters.show(screen, words);
        progress.getElement().getStyle().set("width", screen.progress() + "%");
    }
}
