package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Every decision: what it was, what it showed, what followed and what else was on offer. */
final class DecisionsPart {
    private final Story story;
    private final Reader reader;
    private final Worlds worlds;
    private final Words words;

    DecisionsPart(Story story, Reader reader, Worlds worlds) {
        this.story = story;
        this.reader = reader;
        this.worlds = worlds;
        this.words = story.told().words();
    }

    Component of(List<Decided> decisions) {
        var box = Bits.box("box decisions", new H2(words.of("debrief.decisions")));
        box.setId("decisions");
        if (decisions.isEmpty()) {
            box.add(Bits.text("soft", words.of("debrief.no-decisions")));
        }
        decisions.forEach(d -> box.add(decision(d)));
        return box;
    }

    private Component decision(Decided decided) {
        var summary = Bits.text("line");
        summary.add(Bits.text("time num", decided.time()), title(decided), ProofPart.badge(decided.worth()));
        var content = Bits.box("grid two", left(decided), right(decided));
        var details = new NativeDetails(summary, content);
        details.setId("decision-" + decided.number());
        details.addClassName("decision");
        return details;
    }

    private static Span title(Decided decided) {
        var text = Bits.text("text");
        text.add(Bits.text("name", decided.title()), Bits.text("soft moves", decided.moves()));
        return text;
    }

    private Component left(Decided decided) {
        var left = Bits.box("what");
        add(left, "quote", decided.said());
        add(left, "teaches", decided.teaches());
        left.add(FollowedPart.of(decided.followed(), story));
        decided.proofs().forEach(p -> left.add(new ProofPart(p, reader.owner(), words)));
        decided.doubts()
                .forEach(d -> left.add(
                        Bits.box("doubt", new H3(words.of("doubt.title", d.about())), Bits.text("soft", d.says()))));
        left.add(ways(decided));
        return left;
    }

    /** Ways from here into the run. */
    private Component ways(Decided decided) {
        var ways = Bits.box("acts ways");
        reader.owner().filter(_ -> worlds.canTry()).ifPresent(owner -> {
            var on = Bits.button("", "small play-on", () -> owner.practise(decided.number(), decided.at()));
            on.setText(words.of("debrief.play-on"));
            ways.add(on);
        });
        reader.deskAt(decided.at()).ifPresent(address -> {
            var then = new Anchor(address, words.of("debrief.see-then"));
            then.addClassNames("btn", "quiet", "small", "see-then");
            ways.add(then);
        });
        return ways;
    }

    private Component right(Decided decided) {
        return Bits.box(
                "right",
                new H3(words.of(worlds.canTry() ? "debrief.others-tried" : "debrief.others")),
                worlds.of(decided));
    }

    static void add(Div box, String style, String words) {
        if (!words.isEmpty()) {
            box.add(Bits.text(style, words));
        }
    }
}
