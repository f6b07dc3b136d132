package app.gegenwind.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;

/** The frame around every page but the desk: brand, navigation, switches. */
public class Frame extends Div implements RouterLayout, LocaleChangeObserver, AfterNavigationObserver {
    private final Anchor home = new Anchor("/");
    private final Anchor scenarios = link("nav-scenarios", "/scenarios");
    private final Anchor career = link("nav-career", "/career");
    private final Anchor studio = link("nav-studio", "/studio");
    private final Nav nav = new Nav(scenarios, career, studio);
    private final Connection connection = new Connection();

    public Frame() {
        addClassName("frame");
        var logo = Bits.text("logo", "G");
        logo.getElement().setAttribute("aria-hidden", "true");
        home.setId("nav-home");
        home.addClassName("brand");
        home.getElement().setAttribute("router-link", "");
        home.setAriaLabel("Gegenwind");
        home.add(logo, new Span("Gegenwind"));
        var bar = new Header(home, Bits.box("sp"), nav, new Preferences());
        bar.addClassName("bar");
        add(connection, bar);
    }

    private static Anchor link(String id, String href) {
        var link = new Anchor(href);
        link.setId(id);
        link.addClassNames("btn", "quiet");
        link.getElement().setAttribute("router-link", "");
        return link;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.of(event.getLocale());
        scenarios.setText(words.of("nav.scenarios"));
        career.setText(words.of("nav.career"));
        studio.setText(words.of("nav.studio"));
        studio.setVisible(RouteConfiguration.forApplicationScope().isPathAvailable("studio"));
        nav.setAriaLabel(words.of("nav"));
        connection.getElement().setProperty("lost", words.of("connection.lost-here"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = "/" + event.getLocation().getPath();
        for (Component link : new Component[] {scenarios, career, studio}) {
            String href = ((Anchor) link).getHref();
            boolean here = path.equals(href) || path.startsWith(href + "/");
            link.getElement().setAttribute("aria-current", here ? "page" : "false");
        }
    }
}
