package app.gegenwind.ui.debrief;

import app.gegenwind.run.Share;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** The secret link to a run: made, copied, revoked. */
class ShareDialog extends Dialog {
    private final Words words;
    private final Owner owner;
    private final Paragraph says = new Paragraph();
    private final TextField link = new TextField();
    private final Span copied = Bits.text("soft");
    private final NativeButton make = Bits.button("share-make", "primary", this::make);
    private final NativeButton copy = Bits.button("share-copy", "primary", this::copy);
    private final NativeButton revoke = Bits.button("share-revoke", "", this::revoke);

    ShareDialog(Words words, Owner owner) {
        this.words = words;
        this.owner = owner;
        setId("share");
        addClassName("gw-dialog");
        setHeaderTitle(words.of("share.title"));
        link.setId("share-link");
        link.setLabel(words.of("share.link"));
        link.setReadOnly(true);
        link.setWidth("min(480px, 78vw)");
        copied.getElement().setAttribute("role", "status");
        make.setText(words.of("share.make"));
        copy.setText(words.of("share.copy"));
        revoke.setText(words.of("share.revoke"));
        var close = Bits.button("share-close", "quiet", this::close);
        close.setText(words.of("close"));
        says.addClassName("share-says");
        add(says, link, copied);
        getFooter().add(revoke, close, make, copy);
        owner.shared().ifPresentOrElse(this::show, () -> nothing("share.says"));
    }

    private void make() {
        owner.share().ifPresent(this::show);
    }

    private void show(Share share) {
        says.setText(words.of("share.works"));
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here -> link.setValue(here.getProtocol() + "://" + here.getAuthority() + "/shared/"
                        + share.key().value()));
        visible(true);
    }

    private void nothing(String key) {
        says.setText(words.of(key));
        link.clear();
        visible(false);
    }

    private void visible(boolean shared) {
        copied.setText("");
        link.setVisible(shared);
        copy.setVisible(shared);
        revoke.setVisible(shared);
        make.setVisible(!shared);
    }

    /** Where the browser gives no clipboard, the text is marked to be copied by hand. */
    private void copy() {
        link.getElement()
                .executeJs(
                        "const e = this; e.focus(); e.inputElement.select();"
                                + " return navigator.clipboard ? navigator.clipboard.writeText(e.value).then(() => true, () => false) : false;")
                .then(Boolean.class, done -> copied.setText(words.of(done ? "share.copied" : "share.marked")));
    }

    private void revoke() {
        owner.revoke();
        nothing("share.revoked");
    }
}
