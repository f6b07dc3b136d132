package app.gegenwind.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page shares: push, theme, title and icon. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("desk.css")
@StyleSheet("figures.css")
@StyleSheet("replay.css")
@StyleSheet("pages.css")
@StyleSheet("debrief.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Gegenwind");
        settings.addFavIcon("icon", "favicon.svg", "any");
    }
}
