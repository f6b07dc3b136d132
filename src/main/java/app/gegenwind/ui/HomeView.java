package app.gegenwind.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The first page a newcomer sees. */
@Route("")
@PageTitle("Gegenwind")
class HomeView extends Main {

    HomeView() {
        setId("home");
        add(new H1("Gegenwind"), new Paragraph("A flight simulator for social media managers."));
    }
}
