package app.gegenwind.ui.play;

import app.gegenwind.ui.play.BriefingScreen.Person;
import app.gegenwind.ui.play.BriefingScreen.Place;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Preferences;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Shows the briefing: what to know before the clock starts, and the button that starts it. */
class BriefingPane extends Div {
    private final Div body = Bits.box("briefing-body");
    private final NativeButton start;
    private final NativeButton back;
    private BriefingScreen shown;

    BriefingPane(Runnable start, Runnable back) {
        this.start = Bits.button("start", "primary big", start);
        this.back = Bits.button("briefing-back", "quiet", back);
        this.back.add(Bits.icon("back"));
        setId("briefing");
        addClassName("briefing");
        add(Bits.box("briefing-top", this.back, Bits.box("sp"), new Preferences()), body);
    }

    void show(BriefingScreen screen, Words words) {
        if (screen.equals(shown)) {
            return;
        }
        shown = screen;
        getElement().getStyle().set("--brand", screen.colour());
        start.setText(screen.start());
        back.removeAll();
        back.add(Bits.icon("back"), Bits.plain(words.of(screen.preview() ? "bar.to-studio" : "briefing.back")));
        body.removeAll();
        body.add(story(screen), house(screen, words));
        start.focus();
    }

    private Div story(BriefingScreen screen) {
        return Bits.box(
                "story",
                Bits.text("eyebrow", screen.eyebrow()),
                new H1(screen.title()),
                Bits.box("lead", new Paragraph(screen.briefing())),
                Bits.box("acts", start, Bits.text("soft", screen.length())));
    }

    private static Div house(BriefingScreen screen, Words words) {
        var box = Bits.box("box house", brand(screen), fact(words.of("briefing.voice"), Bits.text("", screen.voice())));
        var playbook = Bits.box("bullets");
        screen.playbook().forEach(line -> playbook.add(Bits.text("bullet", line)));
        var channels = Bits.box("chips");
        screen.places().forEach(p -> channels.add(chip(p)));
        var team = Bits.box("people");
        screen.team().forEach(p -> team.add(person(p)));
        box.add(
                fact(words.of("briefing.playbook"), playbook),
                fact(words.of("briefing.channels"), channels),
                fact(words.of("briefing.team"), team));
        return box;
    }

    private static Div brand(BriefingScreen screen) {
        var logo = Bits.text("logo", screen.brand().substring(0, 1));
        logo.getElement().setAttribute("aria-hidden", "true");
        return Bits.box("brand", logo, Bits.box("names", new H2(screen.brand()), Bits.text("soft", screen.about())));
    }

    private static Div fact(String title, com.vaadin.flow.component.Component body) {
        return Bits.box("part", new com.vaadin.flow.component.html.H3(title), body);
    }

    private static Span chip(Place place) {
        var chip = Bits.text("chip");
        chip.add(Bits.glyph(place.platform()), new Span(place.name()), Bits.text("soft num", place.followers()));
        return chip;
    }

    private static Div person(Person person) {
        return Bits.box("person", Bits.text("name", person.name()), Bits.text("soft", person.role()));
    }
}
