package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;

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

    static Component of(DebriefScreen screen, Optional<Owner> owner, Words words) {
        var heading = Bits.box("names", new H1(screen.title()), Bits.text("soft num", screen.facts()));
        if (!screen.practice().isEmpty()) {
            heading.add(ProofPart.badge(new Badge(screen.practice(), Badge.Tone.NEW)));
        }
        var actions = Bits.box("acts", new Print(words.of("debrief.print")));
        owner.ifPresent(o -> add(actions, screen, o, words));
        return Bits.box("debrief-top", heading, actions);
    }

    private static Anchor studio(String path, Words words) {
        var studio = new Anchor("/" + path, words.of("bar.to-studio"));
        studio.setId("to-studio");
        studio.addClassNames("btn", "primary");
        studio.getElement().setAttribute("router-link", "");
        return studio;
    }

    private static void add(Div actions, DebriefScreen screen, Owner owner, Words words) {
        var share = Bits.button("open-share", "quiet", () -> new ShareDialog(words, owner).open());
        share.setText(words.of("share"));
        var again = Bits.button(
                "play-again", screen.next().isPresent() || !screen.studio().isEmpty() ? "" : "primary", owner::again);
        again.setText(words.of("debrief.again"));
        actions.add(share, again);
        if (!screen.studio().isEmpty()) {
            actions.add(studio(screen.studio(), words));
            return;
        }
        screen.next().ifPresent(n -> {
            var next = Bits.button("play-next", "primary", () -> owner.play(n.scenario()));
            next.setText(n.label());
            actions.add(next);
        });
    }
}
