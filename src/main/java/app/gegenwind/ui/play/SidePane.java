package app.gegenwind.ui.play;

import app.gegenwind.ui.play.SideScreen.Note;
import app.gegenwind.ui.play.SideScreen.Post;
import app.gegenwind.ui.play.SideScreen.Rules;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Chart;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Switch;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Shows the situation: chart, team, facts, queue, house rules. */
class SidePane extends Aside {
    private final Consumer<String> ask;
    private final Consumer<String> stop;
    private final Map<String, H2> titles = new LinkedHashMap<>();
    private final Chart chart = new Chart("desk");
    private final Paragraph weather = new Paragraph();
    private final Div notes = new Div();
    private final Span noNotes = Bits.text("soft");
    private final Div facts = new Div();
    private final Div queue = new Div();
    private final Span queueState = Bits.text("badge warn");
    private final Span queueEmpty = Bits.text("soft");
    private final Switch queueToggle;
    private final NativeButton toCalendar;
    private final Paragraph voice = new Paragraph();
    private final Div playbook = Bits.box("bullets");
    private final Div rules = new Div();
    private final Rows<Note, NoteBox> noteRows = new Rows<>(notes, Note::key, NoteBox::new, NoteBox::show);
    private final Rows<Facts.Item, FactBox> factRows = new Rows<>(facts, Facts.Item::fact, FactBox::new, FactBox::show);
    private final Rows<Post, PostBox> postRows = new Rows<>(queue, Post::post, PostBox::new, PostBox::show);
    private final Rows<String, Span> playbookRows =
            new Rows<>(playbook, line -> line, () -> Bits.text("bullet"), Span::setText);
    private final Rows<Rules, RuleBox> ruleRows = new Rows<>(rules, Rules::platform, RuleBox::new, RuleBox::show);

    SidePane(Consumer<String> ask, Consumer<Boolean> toggleQueue, Consumer<String> stop, Runnable calendar) {
        this.ask = ask;
        this.stop = stop;
        setId("situation");
        addClassNames("col", "side");
        queueToggle = new Switch("queue-toggle", "", toggleQueue);
        toCalendar = Bits.button("to-calendar", "quiet", calendar);
        add(
                card("situation", chart, weather),
                card("team", notes, noNotes),
                card("facts", facts),
                card("queue", queueState, queue, queueEmpty, Bits.box("acts", queueToggle, toCalendar)),
                card("voice", voice, playbook),
                card("rules", rules));
    }

    private Div card(String name, Component... parts) {
        var title = new H2();
        titles.put(name, title);
        var card = Bits.box("card", title);
        card.setId("card-" + name);
        card.add(parts);
        return card;
    }

    void label(Words words) {
        getElement().setAttribute("aria-label", words.of("side.situation"));
        titles.forEach((name, title) -> title.setText(words.of("side." + name)));
        noNotes.setText(words.of("side.no-notes"));
    }

    void show(SideScreen screen) {
        chart.show(screen.chart(), screen.chart().summary());
        weather.setText(screen.weather());
        noteRows.show(screen.notes());
        noNotes.setVisible(screen.notes().isEmpty());
        factRows.show(screen.facts());
        postRows.show(screen.queue().waiting());
        Bits.say(queueState, screen.queue().state());
        Bits.say(queueEmpty, screen.queue().empty());
        queueToggle.setText(screen.queue().toggle());
        queueToggle.show(screen.queue().paused());
        queueToggle.setVisible(!screen.queue().toggle().isEmpty());
        toCalendar.setText(screen.queue().calendar());
        toCalendar.setVisible(!screen.queue().calendar().isEmpty());
        voice.setText(screen.voice());
        playbookRows.show(screen.playbook());
        ruleRows.show(screen.rules());
    }

    private static final class NoteBox extends Div {
        private final Span from = Bits.text("name");
        private final Span time = Bits.text("time num");
        private final Span says = Bits.text("text");

        NoteBox() {
            addClassName("say");
            add(Bits.box("head", from, time), says);
        }

        void show(Note note) {
            from.setText(note.from());
            time.setText(note.time());
            says.setText(note.says());
            setClassName("media", note.media());
        }
    }

    private final class FactBox extends Div {
        private final Span title = Bits.text("name");
        private final Span state = Bits.text("text");
        private final NativeButton button;
        private String fact = "";

        FactBox() {
            addClassName("fact");
            button = Bits.button("", "small", () -> ask.accept(fact));
            add(Bits.box("head", title, button), state);
        }

        void show(Facts.Item item) {
            fact = item.fact();
            setClassName("known", item.known());
            title.setText(item.title());
            state.setText(item.state());
            button.setId("ask-" + fact);
            button.setText(item.ask());
            button.setVisible(item.askable());
        }
    }

    private final class PostBox extends Div {
        private final Span glyph = Bits.text("glyph");
        private final Span says = Bits.text("text");
        private final Span time = Bits.text("time num");
        private final NativeButton button;
        private String post = "";

        PostBox() {
            addClassName("queued");
            glyph.getElement().setAttribute("aria-hidden", "true");
            button = Bits.button("", "quiet small", () -> stop.accept(post));
            add(glyph, says, time, button);
        }

        void show(Post item) {
            post = item.post();
            Bits.glyph(glyph, item.platform());
            says.setText(item.says());
            time.setText(item.time());
            button.setId("stop-" + post);
            button.setText(item.stop());
            button.setVisible(!item.stop().isEmpty());
        }
    }

    private static final class RuleBox extends NativeDetails {
        private final Div list = Bits.box("bullets");
        private final Rows<String, Span> rows =
                new Rows<>(list, line -> line, () -> Bits.text("bullet"), Span::setText);

        RuleBox() {
            setContent(list);
        }

        void show(Rules item) {
            setSummaryText(item.name());
            rows.show(item.says());
        }
    }
}
