package app.gegenwind.ui.studio;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the studio its addresses, where the operator wants it: without them it is as if there were none. */
@Component
class StudioDoor implements VaadinServiceInitListener {
    private final boolean open;

    StudioDoor(@Value("${gegenwind.studio:}") String studio) {
        open = studio.equals("on");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (open) {
            var addresses = RouteConfiguration.forApplicationScope();
            addresses.setAnnotatedRoute(StudioView.class);
            addresses.setAnnotatedRoute(ScenarioView.class);
        }
    }
}
