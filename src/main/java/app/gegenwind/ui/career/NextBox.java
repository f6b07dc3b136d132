package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CareerScreen.Next;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** The scenario to play next: the page's one primary action. */
class NextBox extends Section {
    private final Span label = Bits.text("over");
    private final H2 title = new H2();
    private final Span why = Bits.text("soft why");
    private final Span size = Bits.text("badge");
    private final NativeButton play = Bits.button("play-next", "primary big", this::play);
    private final Consumer<String> start;
    private Optional<Next> next = Optional.empty();

    NextBox(Consumer<String> start) {
        this.start = start;
        setId("next");
        addClassNames("box", "next");
        add(label, title, why, size, play);
    }

    void show(Optional<Next> shown) {
        next = shown;
        setVisible(shown.isPresent());
        shown.ifPresent(n -> {
            label.setText(n.label());
            title.setText(n.title());
            why.setText(n.why());
            size.setText(n.size());
            play.setText(n.play());
        });
    }

    private void play() {
        next.map(Next::scenario).ifPresent(start);
    }
}
