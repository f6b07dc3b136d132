package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** The switch between the two sides of a conversation. */
class Sides extends Div {
    private final NativeButton open;
    private final NativeButton closed;
    private final Span waiting = Bits.text("dot");

    Sides(Consumer<Channel> turn) {
        open = Bits.button("channel-public", "", () -> turn.accept(Channel.PUBLIC));
        closed = Bits.button("channel-private", "", () -> turn.accept(Channel.PRIVATE));
        addClassName("seg");
        getElement().setAttribute("role", "group");
        add(open, closed);
    }

    void label(Words words) {
        getElement().setAttribute("aria-label", words.of("composer.channel"));
        open.setText(words.of("channel.public"));
        closed.removeAll();
        closed.add(Bits.plain(words.of("channel.private")), waiting);
    }

    /** @param waits whether something waits on the private side */
    void show(Channel channel, boolean waits) {
        open.getElement().setAttribute("aria-pressed", "" + (channel == Channel.PUBLIC));
        closed.getElement().setAttribute("aria-pressed", "" + (channel == Channel.PRIVATE));
        waiting.setVisible(waits);
    }
}
