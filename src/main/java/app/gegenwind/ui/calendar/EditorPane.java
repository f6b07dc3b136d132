package app.gegenwind.ui.calendar;

import app.gegenwind.ui.calendar.EditorScreen.Act;
import app.gegenwind.ui.calendar.EditorScreen.Choices;
import app.gegenwind.ui.calendar.EditorScreen.MarkBox;
import app.gegenwind.ui.calendar.EditorScreen.Tag;
import app.gegenwind.ui.calendar.EditorScreen.Term;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Shows the post that is worked on. */
class EditorPane extends Aside {
    private final Editing editing;
    private final Span glyph = Bits.text("glyph");
    private final H2 title = new H2();
    private final NativeButton close;
    private final Span state = Bits.text("state");
    private final Span stateIcon = Bits.text("icon");
    private final Span stateText = new Span();
    private final Paragraph says = new Paragraph();
    private final Span logo = Bits.text("av");
    private final Span brand = Bits.text("name");
    private final Span text = Bits.text("text");
    private final Span count = Bits.text("count num");
    private final Div choices = Bits.box("ed-choices");
    private final H3 tagsTitle = new H3();
    private final Span tagsNote = Bits.text("soft num");
    private final Div tags = Bits.box("ed-tags");
    private final Div tagsPart;
    private final Div marksPart;
    private final H3 marksTitle = new H3();
    private final Div marks = Bits.box("ed-marks");
    private final Div terms = Bits.box("ed-terms");
    private final Div figures = Bits.box("ed-figures");
    private final Span read = Bits.text("soft");
    private final Span hint = Bits.text("blocked");
    private final Div acts = Bits.box("ed-acts");
    private final Rows<Choices, ChoicesBox> choiceRows;
    private final Rows<Tag, TagButton> tagRows;
    private final Rows<MarkBox, Tick> markRows;
    private final Rows<Term, TermLine> termRows = new Rows<>(terms, Term::name, TermLine::new, TermLine::show);
    private final Rows<Term, TermLine> figureRows = new Rows<>(figures, Term::name, TermLine::new, TermLine::show);
    private final Rows<Act, ActButton> actRows = new Rows<>(acts, Act::kind, ActButton::new, ActButton::show);
    private String post = "";

    EditorPane(Editing editing) {
        this.editing = editing;
        close = Bits.button("editor-close", "quiet icon-only", editing::close);
        choiceRows = new Rows<>(choices, Choices::kind, () -> new ChoicesBox(editing), ChoicesBox::show);
        tagRows = new Rows<>(tags, Tag::tag, TagButton::new, TagButton::show);
        markRows = new Rows<>(marks, MarkBox::mark, () -> new Tick("checkbox"), this::mark);
        setId("editor");
        addClassNames("col", "cal-side", "editor");
        title.setId("editor-title");
        title.getElement().setAttribute("tabindex", "-1");
        close.add(Bits.icon("close"));
        state.add(stateIcon, stateText);
        for (Span unheard : new Span[] {glyph, stateIcon, logo}) {
            unheard.getElement().setAttribute("aria-hidden", "true");
        }
        logo.getElement().setAttribute("data-colour", "brand");
        tagsPart = Bits.box("ed-part", Bits.box("ed-part-head", tagsTitle, tagsNote), tags);
        marksPart = Bits.box("ed-part", marksTitle, marks);
        var preview = Bits.box("ed-preview", Bits.box("head", logo, brand), text);
        preview.setId("editor-preview");
        add(Bits.box("ed-head", glyph, title, Bits.box("sp"), close));
        add(Bits.box("ed-body", state, says, preview, count, figures, read, choices, tagsPart, marksPart, terms));
        add(Bits.box("ed-foot", hint, acts));
    }

    void label(Words words) {
        getElement().setAttribute("aria-label", words.of("editor"));
        close.setAriaLabel(words.of("editor.close"));
    }

    void show(EditorScreen screen) {
        post = screen.post();
        Bits.glyph(glyph, screen.platform());
        title.setText(screen.where());
        state.setClassName("state " + screen.progress().tone().style());
        stateIcon.setClassName("icon icon-" + screen.progress().key());
        stateText.setText(screen.state());
        Bits.say(says, screen.says());
        logo.setText(screen.preview().brand().substring(0, 1));
        brand.setText(screen.preview().brand());
        text.setText(screen.preview().text());
        Bits.say(count, screen.preview().count());
        count.setClassName("over", screen.preview().over());
        figureRows.show(screen.figures());
        Bits.say(read, screen.read());
        choiceRows.show(screen.choices());
        tagsTitle.setText(screen.tags().title());
        tagsNote.setText(screen.tags().note());
        tagsNote.setClassName("over", screen.tags().over());
        tagRows.show(screen.tags().tags());
        tagsPart.setVisible(!screen.tags().tags().isEmpty());
        marksTitle.setText(screen.marks().title());
        markRows.show(screen.marks().boxes());
        marksPart.setVisible(!screen.marks().boxes().isEmpty());
        termRows.show(screen.terms());
        Bits.say(hint, screen.hint());
        actRows.show(screen.acts());
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void mark(Tick tick, MarkBox box) {
        tick.show("mark-" + box.mark().id(), box.label(), box.words(), box.on(), box.open());
        tick.onTurn(() -> editing.turn(box.mark()));
    }

    private final class TagButton extends NativeButton {
        private String tag = "";

        TagButton() {
            addClassNames("btn", "small", "ed-tag");
            addClickListener(_ -> editing.turn(tag));
        }

        void show(Tag item) {
            tag = item.tag();
            setId("tag-" + tag);
            setText("#" + tag);
            getElement().setAttribute("aria-pressed", "" + item.on());
            setEnabled(item.open());
        }
    }

    private static final class TermLine extends Div {
        private final Span name = Bits.text("soft");
        private final Span value = Bits.text("value num");

        TermLine() {
            addClassName("ed-term");
            add(name, value);
        }

        void show(Term term) {
            name.setText(term.name());
            value.setText(term.value());
        }
    }

    private final class ActButton extends NativeButton {
        private Act.Kind kind = Act.Kind.SAVE;

        ActButton() {
            addClassName("btn");
            addClickListener(_ -> editing.act(kind, post));
        }

        void show(Act act) {
            kind = act.kind();
            setId("act-" + act.kind().name().toLowerCase(Locale.ROOT));
            setText(act.label());
            setClassName("primary", act.primary());
            setClassName("quiet", !act.primary() && act.kind() == Act.Kind.STOP);
        }
    }
}
