package app.gegenwind.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A banner that appears when the server cannot be reached, with the time of the last update; it goes when the screen has caught up. */
@Tag("gw-connection")
@JsModule("context://js/connection.js")
public class Connection extends Component {

    /** @param updated local time of the last update */
    public void show(Words words, String updated) {
        getElement().setProperty("lost", words.of("connection.lost", updated));
    }
}
