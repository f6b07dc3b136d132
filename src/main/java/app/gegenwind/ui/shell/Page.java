package app.gegenwind.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page whose title is part of what it shows, in the language it is shown in. */
public abstract class Page extends Main implements HasDynamicTitle, LocaleChangeObserver {
    private String pageTitle = "Gegenwind";

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    protected void title(String title) {
        pageTitle = title;
        UI.getCurrent().getPage().setTitle(title);
    }
}
