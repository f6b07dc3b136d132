package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** One thing that could have been otherwise, and what came of it once it was tried. */
class ChoiceRow extends Div {
    private final Span untried;

    ChoiceRow(Choice choice, String untried, String model) {
        addClassName("say");
        DecisionsPart.add(this, "how", choice.how());
        DecisionsPart.add(this, "quote", choice.quote());
        if (choice.model()) {
            add(ProofPart.badge(new Badge(model, Badge.Tone.GOOD)));
        }
        DecisionsPart.add(this, "teaches", choice.teaches());
        this.untried = Bits.text("soft untried", untried);
        add(this.untried);
    }

    void say(String words) {
        untried.setText(words);
    }

    /** @param outcome in a few words, with its badge */
    void show(String outcome, Badge badge, Supplier<Component> world) {
        untried.setVisible(false);
        var summary = Bits.text("outcome");
        summary.add(Bits.text("", outcome), ProofPart.badge(badge));
        add(new Fold("fork", summary, world));
    }
}
