package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The score with its parts, and the damage that was avoided. */
final class VerdictPart {
    private VerdictPart() {}

    static Component of(Verdict verdict, Words words) {
        var beside = Bits.box("came", avoided(verdict, words));
        verdict.gained().ifPresent(gained -> beside.add(gained(gained, words)));
        return Bits.box("grid two", score(verdict, words), beside);
    }

    private static Component score(Verdict verdict, Words words) {
        var dial =
                Bits.box("dial", Bits.text("total num", "" + verdict.total()), Bits.text("soft", words.of("score.of")));
        dial.getElement().getStyle().set("--score", "" + verdict.total());
        var text = Bits.box("verdict", new H2(verdict.says()), new Paragraph(verdict.because()));
        verdict.parts().forEach(p -> text.add(part(p)));
        var box = Bits.box("box score", dial, text);
        box.setId("score");
        if (!verdict.redLines().isEmpty()) {
            var red = Bits.box("red-lines", new H3(words.of("score.red-line")));
            verdict.redLines().forEach(line -> red.add(Bits.text("bullet", line)));
            text.add(red);
        }
        return box;
    }

    private static Component part(Verdict.Part part) {
        return Bits.box(
                "part",
                Bits.box("kv", Bits.text("name", part.name()), Bits.text("num points", part.points())),
                track(part.percent()),
                Bits.text("soft formula", part.formula()));
    }

    /** A bar, filled so far. */
    static Div track(int percent) {
        var fill = new Div();
        fill.getElement().getStyle().set("width", percent + "%");
        return Bits.box("track", fill);
    }

    private static Component avoided(Verdict verdict, Words words) {
        var avoided = verdict.avoided();
        var box = Bits.box("box avoided", new H2(words.of("avoided.title")), Bits.text("figure num", avoided.value()));
        avoided.percent().ifPresent(percent -> box.add(track(percent), ends(words)));
        box.add(new Paragraph(avoided.says()));
        box.setId("avoided");
        return box;
    }

    private static Component gained(Gained gained, Words words) {
        var figure = Bits.text("figure num", words.number(gained.value()));
        figure.add(Bits.plain(" "), Bits.text("unit soft", gained.unit()));
        var box = Bits.box("box avoided", new H2(words.of("gain.title")), figure);
        gained.percent().ifPresent(percent -> box.add(track(percent), ends(words)));
        box.add(new Paragraph(gained.says()), new Paragraph(gained.counts()));
        box.setId("gained");
        return box;
    }

    /** What the two ends of a bar stand for. */
    private static Component ends(Words words) {
        return Bits.box("kv soft", new Span(words.of("curve.silence")), new Span(words.of("curve.model")));
    }
}
