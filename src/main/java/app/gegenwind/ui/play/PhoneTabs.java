package app.gegenwind.ui.play;

import app.gegenwind.ui.play.Selection.Pane;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** On a phone one pane is shown at a time; the inbox says how many wait. */
class PhoneTabs extends Nav {
    private final Map<Pane, NativeButton> tabs = new EnumMap<>(Pane.class);
    private final Span waiting = Bits.text("count new");

    PhoneTabs(Consumer<Pane> turn) {
        addClassName("phone-tabs");
        for (Pane pane : Pane.values()) {
            var tab = Bits.button("tab-" + Refusals.key(pane), "", () -> turn.accept(pane));
            tabs.put(pane, tab);
            add(tab);
        }
    }

    void label(Words words) {
        tabs.forEach((pane, tab) -> {
            tab.removeAll();
            tab.add(Bits.plain(words.of("tab." + Refusals.key(pane))));
        });
        tabs.get(Pane.INBOX).add(waiting);
    }

    void show(PlayScreen screen) {
        waiting.setText("" + screen.inbox().waiting());
        waiting.setVisible(screen.inbox().waiting() > 0);
        tabs.forEach((pane, tab) -> {
            tab.setVisible(Door.leadsTo(screen.doors(), pane));
            tab.getElement().setAttribute("aria-pressed", "" + (pane == screen.pane()));
        });
    }
}
