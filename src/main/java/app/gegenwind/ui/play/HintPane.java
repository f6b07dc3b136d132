package app.gegenwind.ui.play;

import app.gegenwind.ui.play.SideScreen.Hint;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows the tutorial's hint beside the part of the desk it speaks of. */
@Tag("gw-hint")
@JsModule("context://js/hint.js")
class HintPane extends Div {
    private final Span says = Bits.text("text");
    private final NativeButton close;
    private String beat = "";

    HintPane(Consumer<String> closed) {
        close = Bits.button("hint-close", "small", () -> closed.accept(beat));
        setId("hint");
        addClassName("hint");
        getElement().setAttribute("role", "status");
        add(says, close);
    }

    void label(Words words) {
        close.setText(words.of("hint.close"));
    }

    void show(Optional<Hint> hint) {
        setVisible(hint.isPresent());
        hint.ifPresent(h -> {
            beat = h.beat();
            says.setText(h.says());
            getElement().setProperty("at", h.at().id());
        });
    }
}
