package app.gegenwind.ui.play;

import app.gegenwind.ui.play.Line.Look;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the open thread. New comments come in at its end, and only when asked for: nothing above ever moves. */
class ThreadPane extends Div {
    // On a phone the thread scrolls with the answers below it. The second time is for what the browser lays out late.
    private static final String TO_THE_TOP = """
            const top = () => [this, this.closest('section')].forEach((part) => { part.scrollTop = 0; });
            top();
            requestAnimationFrame(top);
            """;

    private final Hands hands;
    private final Div post = Bits.box("post");
    private final Span glyph = Bits.text("glyph");
    private final H2 platform = new H2();
    private final Span where = Bits.text("where");
    private final NativeButton fold;
    private final NativeButton fresh;
    private final Div opening = Bits.box("lines");
    private final NativeButton earlier;
    private final Div lines = Bits.box("lines");
    private final Span empty = Bits.text("empty big");
    private final Rows<Line, Message> first = new Rows<>(opening, Line::key, Message::new, Message::show);
    private final Rows<Line, Message> messages = new Rows<>(lines, Line::key, Message::new, Message::show);
    private final Div scroll = Bits.box("thread");
    private String toolsLabel = "";
    private ThreadScreen shown;
    private int kept;

    /** What the desk does with a click here. */
    interface Hands {
        void readAll();

        void fold();

        void earlier();

        void tools(String message, String author);
    }

    ThreadPane(Hands hands) {
        this.hands = hands;
        addClassName("thread-pane");
        scroll.setId("thread");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        glyph.getElement().setAttribute("aria-hidden", "true");
        fold = Bits.button("thread-fold", "quiet small", hands::fold);
        earlier = Bits.button("thread-earlier", "quiet earlier", hands::earlier);
        fresh = Bits.button("thread-fresh", "pill", this::letIn);
        post.add(glyph, new Div(platform, where), fold);
        scroll.add(post, opening, earlier, lines, empty);
        add(scroll, fresh);
    }

    /** New messages come in below what is there, and the first of them into view. */
    private void letIn() {
        Set<String> before = keys(shown);
        hands.readAll();
        shown.lines().stream()
                .filter(line -> !before.contains(line.key()))
                .findFirst()
                .flatMap(line -> messages.find(line.key()))
                .ifPresent(Component::scrollIntoView);
    }

    private static Set<String> keys(ThreadScreen screen) {
        return screen.lines().stream().map(Line::key).collect(Collectors.toSet());
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
        Bits.say(fold, screen.fold());
        first.show(screen.lines().stream().filter(ThreadPane::opens).toList());
        messages.show(screen.lines().stream().filter(l -> !opens(l)).toList());
        Bits.say(earlier, screen.earlier());
        Bits.say(fresh, screen.fresh());
        Bits.say(empty, screen.empty());
        follow(screen);
        shown = screen;
    }

    private static boolean opens(Line line) {
        return line.look() == Look.ROOT;
    }

    /** Another thread, or another side of it, begins at its top; the brand's own new answer is brought into view. */
    private void follow(ThreadScreen screen) {
        boolean other =
                shown == null || !screen.incident().equals(shown.incident()) || screen.channel() != shown.channel();
        if (other) {
            scroll.getElement().executeJs(TO_THE_TOP);
        } else if (isNewAnswer(screen)) {
            messages.find(screen.lines().getLast().key()).ifPresent(Component::scrollIntoView);
        }
    }

    /** Brings the last message into view where there are more than at the last call: for those who move through time. */
    void keepUp() {
        int now = shown.lines().size();
        if (now > kept) {
            messages.find(shown.lines().getLast().key())
                    .ifPresent(last -> last.scrollIntoView(ScrollIntoViewOption.Block.NEAREST));
        }
        kept = now;
    }

    private boolean isNewAnswer(ThreadScreen screen) {
        return !screen.lines().isEmpty()
                && screen.lines().getLast().look() == Look.PENDING
                && !keys(shown).contains(screen.lines().getLast().key());
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
            hands.tools(message, name.getText());
        }
    }
}
