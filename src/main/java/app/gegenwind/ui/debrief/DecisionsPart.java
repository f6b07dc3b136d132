package app.gegenwind.ui.debrief;

import app.gegenwind.ui.debrief.Decided.Other;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** Every decision: what it was, what it showed, what followed and what else was on offer. */
final class DecisionsPart {
    private final Story story;
    private final Words words;

    private DecisionsPart(Story story) {
        this.story = story;
        this.words = story.told().words();
    }

    static Component of(DebriefScreen screen, Story story) {
        var part = new DecisionsPart(story);
        var box = Bits.box("box decisions", new H2(part.words.of("debrief.decisions")));
        box.setId("decisions");
        if (screen.decisions().isEmpty()) {
            box.add(Bits.text("soft", part.words.of("debrief.no-decisions")));
        }
        screen.decisions().forEach(d -> box.add(part.decision(d)));
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
        decided.proofs().forEach(p -> left.add(ProofPart.of(p)));
        decided.doubts()
                .forEach(d -> left.add(
                        Bits.box("doubt", new H3(words.of("doubt.title", d.about())), Bits.text("soft", d.says()))));
        return left;
    }

    private Component right(Decided decided) {
        var others = Bits.box("others");
        if (!decided.others().isEmpty()) {
            others.add(new H3(words.of("debrief.others")));
            decided.others().forEach(o -> others.add(other(o)));
        }
        return others;
    }

    private Component other(Other other) {
        var box = Bits.box("say", Bits.text("quote", other.says()));
        if (other.model()) {
            box.add(ProofPart.badge(new Badge(words.of("debrief.model"), Badge.Tone.GOOD)));
        }
        add(box, "teaches", other.teaches());
        return box;
    }

    static void add(Div box, String style, String words) {
        if (!words.isEmpty()) {
            box.add(Bits.text(style, words));
        }
    }
}
