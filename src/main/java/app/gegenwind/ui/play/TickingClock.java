package app.gegenwind.ui.play;

import app.gegenwind.ui.play.BarScreen.Ticking;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The clock counts on in the page; each new minute, and every quarter of a minute of the wall, it says that the page is there. */
@Tag("gw-clock")
@JsModule("context://js/clock.js")
class TickingClock extends Component {

    TickingClock(Runnable tick) {
        getElement().setAttribute("role", "timer");
        getElement().addEventListener("tick", _ -> tick.run());
    }

    void show(Ticking ticking, String text) {
        getElement().setAttribute("aria-label", text);
        getElement().setPropertyBean("ticking", ticking);
    }
}
