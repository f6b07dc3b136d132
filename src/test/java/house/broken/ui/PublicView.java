package house.broken.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** Breaks "views are package-private". */
@Route("broken-house")
public class PublicView extends Main {}
