package app.gegenwind.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The two switches every page has: language, and light or dark. The browser keeps both. */
public class Preferences extends Div implements LocaleChangeObserver {
    private final NativeButton language = Bits.button("language", "quiet", this::switchLanguage);
    private final Theme theme = new Theme();

    public Preferences() {
        addClassName("preferences");
        add(theme, language);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        label(Words.of(event.getUI().getLocale()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label(Words.of(event.getLocale()));
    }

    private void label(Words words) {
        language.setText(words.other().code().toUpperCase(words.locale()));
        language.getElement().setAttribute("lang", words.other().code());
        language.getElement().setAttribute("aria-label", words.of("language.switch"));
        theme.getElement().setProperty("language", words.language().code());
        theme.getElement().setProperty("label", words.of("theme.switch"));
    }

    private void switchLanguage() {
        var ui = UI.getCurrent();
        ui.setLocale(new Words(Words.of(ui.getLocale()).other()).locale());
    }

    /** The switch between light and dark lives in the page alone; it also keeps the language for the next visit. */
    @Tag("gw-preferences")
    @JsModule("context://js/preferences.js")
    static class Theme extends Component {}
}
