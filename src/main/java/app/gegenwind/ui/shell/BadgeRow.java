package app.gegenwind.ui.shell;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Badges side by side. */
public class BadgeRow extends Span {
    private List<Badge> shown = List.of();

    public BadgeRow() {
        addClassName("badges");
    }

    public void show(List<Badge> badges) {
        if (badges.equals(shown)) {
            return;
        }
        shown = List.copyOf(badges);
        removeAll();
        badges.forEach(b -> add(Bits.text("badge " + b.tone().style(), b.text())));
    }
}
