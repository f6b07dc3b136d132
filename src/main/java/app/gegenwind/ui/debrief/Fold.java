package app.gegenwind.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** Something folded away; it is built when it is opened first. */
class Fold extends NativeDetails {
    private boolean filled;

    Fold(String style, Component summary, Supplier<Component> content) {
        super(summary);
        addClassName("fold");
        if (!style.isEmpty()) {
            addClassNames(style.split(" "));
        }
        addToggleListener(event -> {
            if (event.isOpened() && !filled) {
                filled = true;
                setContent(content.get());
            }
        });
    }

    Fold(String style, String summary, Supplier<Component> content) {
        this(style, new Span(summary), content);
    }
}
