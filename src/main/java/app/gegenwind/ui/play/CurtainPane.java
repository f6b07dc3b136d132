package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Lies over the desk while it waits for "continue" and when the run is over. */
class CurtainPane extends Div {
    private final H2 title = new H2();
    private final Paragraph says = new Paragraph();
    private final NativeButton action;
    private Curtain shown = new Curtain.Up();

    CurtainPane(Runnable proceed, Runnable debrief) {
        action = Bits.button("curtain-action", "primary big", () -> act(proceed, debrief));
        setId("curtain");
        addClassName("curtain");
        var box = Bits.box("box", title, says, action);
        box.getElement().setAttribute("role", "dialog");
        box.getElement().setAttribute("aria-labelledby", "curtain-title");
        title.setId("curtain-title");
        add(box);
        setVisible(false);
    }

    private void act(Runnable proceed, Runnable debrief) {
        switch (shown) {
            case Curtain.Up _ -> {}
            case Curtain.Waiting _ -> proceed.run();
            case Curtain.Over _ -> debrief.run();
        }
    }

    void show(Curtain curtain) {
        if (curtain.equals(shown)) {
            return;
        }
        shown = curtain;
        switch (curtain) {
            case Curtain.Up _ -> setVisible(false);
            case Curtain.Waiting w -> say(w.title(), w.says(), w.action());
            case Curtain.Over o -> say(o.title(), o.says(), o.action());
        }
    }

    private void say(String heading, String words, String button) {
        title.setText(heading);
        says.setText(words);
        action.setText(button);
        setVisible(true);
        action.focus();
    }
}
