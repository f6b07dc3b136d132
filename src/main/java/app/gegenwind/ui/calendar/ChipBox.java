package app.gegenwind.ui.calendar;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A post one can open and drag: not a button of the browser's own, since not every browser lets those be dragged. */
class ChipBox extends Div implements Focusable<Div> {
    private final Span glyph = Bits.text("glyph");
    private final Span time = Bits.text("time num");
    private final Span format = Bits.text("format");
    private final Span state = Bits.text("state");
    private final Span stateIcon = Bits.text("icon");
    private final Span stateText = Bits.text("state-text");
    private final Span excerpt = Bits.text("excerpt");
    private String post = "";

    ChipBox(Consumer<String> open) {
        addClassName("cal-chip");
        setTabIndex(0);
        getElement().setAttribute("role", "button");
        glyph.getElement().setAttribute("aria-hidden", "true");
        stateIcon.getElement().setAttribute("aria-hidden", "true");
        state.add(stateIcon, stateText);
        add(Bits.box("head", glyph, time, format), state, excerpt);
        addClickListener(_ -> open.accept(post));
    }

    void show(Chip chip) {
        post = chip.post();
        setId("chip-" + post);
        getElement().setAttribute("data-post", post);
        getElement().setAttribute("data-progress", chip.progress().key());
        getElement().setAttribute("draggable", "" + chip.movable());
        getElement().setAttribute("aria-label", chip.label());
        getElement().setAttribute("aria-pressed", "" + chip.on());
        getElement().setAttribute("title", chip.excerpt());
        Bits.glyph(glyph, chip.platform());
        Bits.say(time, chip.time());
        format.setText(chip.format());
        state.setClassName("state " + chip.progress().tone().style());
        stateIcon.setClassName("icon icon-" + chip.progress().key());
        stateText.setText(chip.state());
        excerpt.setText(chip.excerpt());
    }
}
