package app.gegenwind.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;

/** A drawing by ECharts; {@code kind} says which, its data is a record. What it shows is also said in words. */
@Tag("gw-chart")
@JavaScript("context://js/echarts.min.js")
@JsModule("context://js/chart.js")
public class Chart extends Component implements HasSize, HasStyle {
    private Object shown = "";

    public Chart(String kind) {
        getElement().setAttribute("kind", kind);
        getElement().setAttribute("role", "img");
    }

    /** Draws, unless that is what stands there already. */
    public void show(Object data, String summary) {
        getElement().setAttribute("aria-label", summary);
        if (!data.equals(shown)) {
            shown = data;
            getElement().setPropertyBean("data", data);
        }
    }
}
