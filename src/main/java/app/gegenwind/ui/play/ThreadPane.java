package app.gegenwind.ui.play;

import app.gegenwind.ui.play.ThreadScreen.Line;
import app.gegenwind.ui.play.ThreadScreen.Look;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;

/** Shows the open thread. New comments come in at its end, and only when asked for: nothing above ever moves. */
class ThreadPane extends Div {
    private final BiConsumer<String, String> tools;
    private final Div post = Bits.box("post");
    private final Span glyph = Bits.text("glyph");
    private final H2 platform = new H2();
    private final Span where = Bits.text("where");
    private final NativeButton fold;
    private final NativeButton fresh;
    private final Div lines = Bits.box("lines");
    private final Span empty = Bits.text("empty big");
    private final Rows<Line, Message> messages = new Rows<>(lines, Line::key, Message::new, Message::show);
    private final Div scroll = Bits.box("thread");
    private String toolsLabel = "";
    private String incident = "";
    private int shown;
    private int kept;

    ThreadPane(Runnable readAll, Runnable toggleFold, BiConsumer<String, String> tools) {
        this.tools = tools;
        addClassName("thread-pane");
        scroll.setId("thread");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        glyph.getElement().setAttribute("aria-hidden", "true");
        fold = Bits.button("thread-fold", "quiet small", toggleFold);
        fresh = Bits.button("thread-fresh", "pill", () -> letIn(readAll));
        post.add(glyph, new Div(platform, where), fold);
        scroll.add(post, lines, empty);
        add(scroll, fresh);
    }

    /** New comments come in below what is there, and the first of them into view. */
    private void letIn(Runnable readAll) {
        int before = shown;
        readAll.run();
        lines.getChildren().skip(before).findFirst().ifPresent(Component::scrollIntoView);
    }

    void label(Words words) {
        scroll.getElement().setAttribute("aria-label", words.of("thread"));
        toolsLabel = words.of("thread.tools");
    }

    void show(ThreadScreen screen) {
        post.setVisible(screen.platform().isPresent());
        screen.platform().ifPresent(p -> Bits.glyph(glyph, p));
        screen.platform().ifPresent(p -> scroll.getElement().setAttribute("data-platform", p.id()));
        platform.setText(screen.platformName());
        where.setText(screen.where());
        fold.setText(screen.fold());
        fold.setVisible(!screen.fold().isEmpty());
        messages.show(screen.lines());
        fresh.setText(screen.fresh());
        fresh.setVisible(!screen.fresh().isEmpty());
        Bits.say(empty, screen.empty());
        follow(screen);
    }

    /** Another thread begins at its top; the brand's own new answer is brought into view. */
    private void follow(ThreadScreen screen) {
        List<Line> all = screen.lines();
        if (!screen.incident().equals(incident)) {
            post.scrollIntoView();
        } else if (all.size() > shown && all.getLast().look() == Look.PENDING) {
            lines.getComponentAt(all.size() - 1).scrollIntoView();
        }
        incident = screen.incident();
        shown = all.size();
    }

    /** Brings the last message into view where there are more than at the last call: for those who move through time. */
    void keepUp() {
        if (shown > kept) {
            lines.getComponentAt(shown - 1).scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        }
        kept = shown;
    }

    private final class Message extends Div {
        private final Avatar avatar = new Avatar();
        private final Span name = Bits.text("name");
        private final Span to = Bits.text("to");
        private final Span time = Bits.text("time num");
        private final BadgeRow badges = new BadgeRow();
        private final NativeButton more = Bits.button("", "quiet more", this::tools);
        private final Span text = Bits.text("text");
        private String message = "";

        Message() {
            addClassName("msg");
            more.add(Bits.icon("more"));
            var head = Bits.box("head", name, to, time, badges, more);
            add(avatar, Bits.box("bub", head, text));
        }

        void show(Line line) {
            message = line.message();
            setId("msg-"
                    + (message.isEmpty() && line.look() == Look.ROOT
                            ? "root"
                            : line.key().replaceAll("[^a-zA-Z0-9-]", "-")));
            setClassName("msg depth-" + line.depth() + " " + Refusals.key(line.look()) + (line.gone() ? " gone" : ""));
            avatar.show(line.speaker());
            name.setText(line.speaker().name());
            to.setText(line.to());
            to.setVisible(!line.to().isEmpty());
            time.setText(line.time());
            badges.show(line.badges());
            text.setText(line.text());
            more.setVisible(line.tools());
            more.getElement()
                    .setAttribute(
                            "aria-label", toolsLabel + ": " + line.speaker().name());
        }

        private void tools() {
            tools.accept(message, name.getText());
        }
    }
}
