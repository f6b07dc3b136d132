package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import java.util.function.Consumer;

/** What was played, and what can be done now. */
final class TopPart {
    private TopPart() {}

    /** Prints the page. */
    @Tag("gw-print")
    @JsModule("context://js/print.js")
    static class Print extends Component {
        Print(String label) {
            getElement().setProperty("label", label);
        }
    }

    static Component of(DebriefScreen screen, Words words, Consumer<String> play) {
        var again = Bits.button(
                "play-again", screen.next().isPresent() ? "" : "primary", () -> play.accept(screen.again()));
        again.setText(words.of("debrief.again"));
        var actions = Bits.box("acts", new Print(words.of("debrief.print")), again);
        screen.next().ifPresent(n -> {
            var next = Bits.button("play-next", "primary", () -> play.accept(n.scenario()));
            next.setText(n.label());
            actions.add(next);
        });
        var heading = Bits.box("names", new H1(screen.title()), Bits.text("soft num", screen.facts()));
        return Bits.box("debrief-top", heading, actions);
    }
}
