package house.broken.run;

import com.vaadin.flow.component.UI;

/** Breaks "only the screens know Vaadin". */
public record RunWithVaadin(UI ui) {}
