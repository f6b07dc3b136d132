package app.gegenwind.ui.debrief;

import app.gegenwind.ui.debrief.Decided.Other;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Chart;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The parts of a debrief; nothing on it changes, so each is built once for what it shows. */
final class DebriefParts {
    private DebriefParts() {}

    /** Prints the page. */
    @Tag("gw-print")
    @JsModule("context://js/print.js")
    static class Print extends Component {
        Print(String label) {
            getElement().setProperty("label", label);
        }
    }

    static Component top(DebriefScreen screen, Words words, Consumer<String> play) {
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

    static Component result(DebriefScreen screen, Words words) {
        return Bits.box("grid two", score(screen, words), avoided(screen, words));
    }

    private static Component score(DebriefScreen screen, Words words) {
        var dial =
                Bits.box("dial", Bits.text("total num", "" + screen.total()), Bits.text("soft", words.of("score.of")));
        dial.getElement().getStyle().set("--score", "" + screen.total());
        var text = Bits.box("verdict", new H2(screen.verdict()), new Paragraph(screen.because()));
        screen.parts().forEach(p -> text.add(part(p)));
        var box = Bits.box("box score", dial, text);
        box.setId("score");
        if (!screen.redLines().isEmpty()) {
            var red = Bits.box("red-lines", new H3(words.of("score.red-line")));
            screen.redLines().forEach(line -> red.add(Bits.text("bullet", line)));
            text.add(red);
        }
        return box;
    }

    private static Component part(DebriefScreen.Part part) {
        var track = Bits.box("track", new Div());
        track.getComponentAt(0).getElement().getStyle().set("width", part.percent() + "%");
        return Bits.box(
                "part",
                Bits.box("kv", Bits.text("name", part.name()), Bits.text("num points", part.points())),
                track,
                Bits.text("soft formula", part.formula()));
    }

    private static Component avoided(DebriefScreen screen, Words words) {
        var box = Bits.box(
                "box avoided",
                new H2(words.of("avoided.title")),
                Bits.text("figure num", screen.avoided().value()));
        screen.avoided().percent().ifPresent(percent -> {
            var track = Bits.box("track", new Div());
            track.getComponentAt(0).getElement().getStyle().set("width", percent + "%");
            box.add(track, Bits.box("kv soft", new Span(words.of("curve.silence")), new Span(words.of("curve.model"))));
        });
        box.add(new Paragraph(screen.avoided().says()));
        box.setId("avoided");
        return box;
    }

    static Component curves(DebriefScreen screen, Words words) {
        var chart = new Chart("curves");
        chart.show(screen.curves().drawing(), screen.curves().summary());
        var details = new NativeDetails(words.of("curve.table"), table(screen.curves(), words));
        var box = Bits.box(
                "box curves",
                new H2(words.of("curve.title")),
                Bits.text("soft", words.of("curve.lead")),
                chart,
                details);
        box.setId("curves");
        return box;
    }

    private static Component table(Curves curves, Words words) {
        var head = new NativeTableRow();
        curves.columns().forEach(c -> head.add(new NativeTableHeaderCell(c)));
        var body = new NativeTableBody();
        curves.rows()
                .forEach(r -> body.add(new NativeTableRow(
                        new NativeTableCell(r.time()),
                        new NativeTableCell("" + r.yours()),
                        new NativeTableCell("" + r.silence()),
                        new NativeTableCell("" + r.model()))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", words.of("curve.title"));
        return table;
    }

    static Component lessons(DebriefScreen screen, Words words) {
        return Bits.box(
                "grid two",
                lesson("keep", words.of("lesson.keep"), screen.keep(), words.of("lesson.keep-none")),
                lesson("change", words.of("lesson.change"), screen.change(), words.of("lesson.change-none")));
    }

    private static Component lesson(String id, String title, List<String> lines, String none) {
        var bullets = Bits.box("bullets");
        lines.forEach(line -> bullets.add(Bits.text("bullet", line)));
        if (lines.isEmpty()) {
            bullets.add(Bits.text("soft", none));
        }
        var box = Bits.box("box lesson lesson-" + id, new H2(title), bullets);
        box.setId(id);
        return box;
    }

    static Component decisions(DebriefScreen screen, Words words) {
        var box = Bits.box("box decisions", new H2(words.of("debrief.decisions")));
        box.setId("decisions");
        if (screen.decisions().isEmpty()) {
            box.add(Bits.text("soft", words.of("debrief.no-decisions")));
        }
        screen.decisions().forEach(d -> box.add(decision(d, words)));
        return box;
    }

    private static Component decision(Decided decided, Words words) {
        var summary = Bits.text("line");
        summary.add(Bits.text("time num", decided.time()), text(decided), badge(decided.worth()));
        var left = Bits.box("what");
        add(left, "quote", decided.said());
        add(left, "teaches", decided.teaches());
        add(left, "followed", decided.followed());
        decided.proofs().forEach(p -> left.add(proof(p)));
        var details = new NativeDetails(summary, left);
        details.setId("decision-" + decided.number());
        details.addClassName("decision");
        if (!decided.others().isEmpty()) {
            var others = Bits.box("others", new H3(words.of("debrief.others")));
            decided.others().forEach(o -> others.add(other(o, words)));
            details.setContent(Bits.box("grid two", left, others));
        }
        return details;
    }

    private static Span text(Decided decided) {
        var text = Bits.text("text");
        text.add(Bits.text("name", decided.title()), Bits.text("soft moves", decided.moves()));
        return text;
    }

    private static Component proof(Decided.Proof proof) {
        return Bits.box(
                "proof",
                badge(proof.value()),
                Bits.box("why", Bits.text("why-text", proof.reason()), Bits.text("soft", proof.competency())));
    }

    private static Component other(Other other, Words words) {
        var box = Bits.box("say", Bits.text("quote", other.says()));
        if (other.model()) {
            box.add(badge(new Badge(words.of("debrief.model"), Badge.Tone.GOOD)));
        }
        add(box, "teaches", other.teaches());
        return box;
    }

    private static void add(Div box, String style, String words) {
        if (!words.isEmpty()) {
            box.add(Bits.text(style, words));
        }
    }

    private static BadgeRow badge(Badge badge) {
        var row = new BadgeRow();
        row.show(List.of(badge));
        return row;
    }

    static Component silences(DebriefScreen screen, Words words) {
        var list = Bits.box("waits");
        screen.silences().forEach(s -> list.add(silence(s)));
        var box = Bits.box(
                "box silences", new H2(words.of("waited.title")), Bits.text("soft", words.of("waited.lead")), list);
        box.setId("silences");
        return box;
    }

    private static Component silence(Silence silence) {
        var text = Bits.box("text", Bits.text("name", silence.author()), Bits.text("soft", silence.content()));
        silence.missed().forEach(m -> text.add(Bits.text("missed", m)));
        add(text, "followed", silence.followed());
        return Bits.box("wait-line", text, badge(silence.waited()));
    }
}
