package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Span;

/** A round face with initials, for the eye only: the name stands beside it. */
class Avatar extends Span {
    private final Span letters = new Span();

    Avatar() {
        addClassName("av");
        getElement().setAttribute("aria-hidden", "true");
        add(letters);
    }

    void show(Speaker speaker) {
        letters.setText(speaker.initials());
        getElement().setAttribute("data-colour", speaker.colour() == Speaker.BRAND ? "brand" : "" + speaker.colour());
    }

    Avatar with(Span glyph) {
        add(glyph);
        return this;
    }

    static Avatar of(Speaker speaker) {
        var avatar = new Avatar();
        avatar.show(speaker);
        return avatar;
    }

    static Span glyph() {
        var glyph = Bits.text("glyph");
        glyph.getElement().setAttribute("aria-hidden", "true");
        return glyph;
    }
}
