package app.gegenwind.ui.shell;

import app.gegenwind.scenario.vocabulary.Platform;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Small things most screens are made of. */
public final class Bits {
    private Bits() {}

    /** A box with a style class. */
    public static Div box(String style, Component... children) {
        var box = new Div(children);
        box.addClassNames(style.split(" "));
        return box;
    }

    public static Span text(String style) {
        var span = new Span();
        dress(span, style);
        return span;
    }

    public static Span text(String style, String words) {
        var span = text(style);
        span.setText(words);
        return span;
    }

    /** A button with an id for tests and shortcuts. */
    public static NativeButton button(String id, String style, Runnable click) {
        var button = new NativeButton("", _ -> click.run());
        button.setId(id);
        button.addClassName("btn");
        dress(button, style);
        return button;
    }

    static void dress(HasStyle part, String style) {
        if (!style.isEmpty()) {
            part.addClassNames(style.split(" "));
        }
    }

    /** A button that cannot do its work now looks so, and says why when it is pressed all the same: from an old page, or by key. */
    public static void able(NativeButton button, boolean able) {
        button.getElement().setAttribute("aria-disabled", Boolean.toString(!able));
    }

    /** A drawing from the style sheet, for the eye only. */
    public static Span icon(String name) {
        var icon = text("icon icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The platform's glyph: two neutral letters, not its logo. */
    public static Span glyph(Platform platform) {
        var glyph = text("glyph");
        glyph.getElement().setAttribute("aria-hidden", "true");
        glyph(glyph, platform);
        return glyph;
    }

    public static void glyph(Span glyph, Platform platform) {
        glyph.getElement().setAttribute("data-platform", platform.id());
        glyph.setText(
                switch (platform) {
                    case FACEBOOK -> "Fb";
                    case INSTAGRAM -> "Ig";
                    case X -> "X";
                    case LINKEDIN -> "Li";
                    case YOUTUBE -> "Yt";
                    case TIKTOK -> "Tt";
                });
    }

    /** Text for those who hear the page. */
    public static Span hidden(String words) {
        return text("sr", words);
    }

    public static Text plain(String words) {
        return new Text(words);
    }

    /** Shows or hides by a text: what says nothing is not there. */
    public static <C extends Component & HasText> void say(C part, String words) {
        part.setText(words);
        part.setVisible(!words.isEmpty());
    }
}
