package app.gegenwind.ui.debrief;

import app.gegenwind.run.Contest;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says why a piece of evidence is not accepted; what was said before can be changed or withdrawn. */
class ContestDialog extends Dialog {
    private final Words words;
    private final Owner owner;
    private final Proof proof;
    private final Consumer<String> done;
    private final TextArea text = new TextArea();

    ContestDialog(Words words, Owner owner, Proof proof, String why, Consumer<String> done) {
        this.words = words;
        this.owner = owner;
        this.proof = proof;
        this.done = done;
        setId("contest");
        addClassName("gw-dialog");
        setHeaderTitle(words.of("contest.title"));
        text.setId("contest-text");
        text.setLabel(words.of("contest.label", proof.reason()));
        text.setHelperText(words.of("contest.help", Contest.LONGEST));
        text.setMaxLength(Contest.LONGEST);
        text.setValue(why);
        text.setWidth("min(480px, 78vw)");
        text.setMinHeight("140px");
        text.focus();
        add(text);
        var save = Bits.button("contest-save", "primary", this::save);
        save.setText(words.of("contest.save"));
        var cancel = Bits.button("contest-cancel", "quiet", this::close);
        cancel.setText(words.of("cancel"));
        if (!why.isEmpty()) {
            var withdraw = Bits.button("contest-withdraw", "", this::withdraw);
            withdraw.setText(words.of("contest.withdraw"));
            getFooter().add(withdraw);
        }
        getFooter().add(cancel, save);
    }

    private void save() {
        String why = text.getValue().strip();
        switch (owner.contest(proof.place(), why)) {
            case KEPT -> done(why);
            case BLANK -> refuse("contest.blank");
            case TOO_LONG -> refuse("contest.too-long");
            case NOT_FOUND -> refuse("contest.not-found");
        }
    }

    private void refuse(String key) {
        text.setErrorMessage(words.of(key, Contest.LONGEST));
        text.setInvalid(true);
    }

    private void withdraw() {
        owner.withdraw(proof.place());
        done("");
    }

    private void done(String why) {
        done.accept(why);
        close();
    }
}
