package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** A piece of evidence: what it is worth, why, for which competency, and what its owner says against it. */
class ProofPart extends Div {
    private final Words words;
    private final Span contested = Bits.text("contested");
    private String why;

    ProofPart(Proof proof, Optional<Owner> owner, Words words) {
        this.words = words;
        addClassName("proof");
        var about = Bits.box("about", Bits.text("soft", proof.competency()));
        add(badge(proof.value()), Bits.box("why", Bits.text("why-text", proof.reason()), about, contested));
        owner.ifPresent(o -> about.add(contest(proof, o)));
        show(proof.contested());
    }

    private NativeButton contest(Proof proof, Owner owner) {
        var button = Bits.button("", "quiet small contest", () -> {});
        button.addClickListener(_ -> new ContestDialog(words, owner, proof, why, this::show).open());
        button.setText(words.of("contest"));
        button.getElement().setAttribute("aria-label", words.of("contest.about", proof.reason()));
        return button;
    }

    private void show(String says) {
        why = says;
        Bits.say(contested, says.isEmpty() ? "" : words.of("contest.says", says));
    }

    static BadgeRow badge(Badge badge) {
        var row = new BadgeRow();
        row.show(List.of(badge));
        return row;
    }
}
