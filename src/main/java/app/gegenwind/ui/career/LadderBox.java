package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CareerScreen.RungLine;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The ladder, lowest rung first. */
class LadderBox extends OrderedList {

    LadderBox() {
        setId("ladder");
        addClassNames("box", "ladder");
    }

    void show(List<RungLine> rungs) {
        removeAll();
        rungs.forEach(rung -> add(item(rung)));
        setVisible(!rungs.isEmpty());
    }

    private static ListItem item(RungLine rung) {
        var item = new ListItem(
                new Bar(rung.percent(), 0),
                Bits.text("name", rung.name()),
                Bits.text("badge", rung.state()),
                Bits.text("soft says", rung.says()));
        item.addClassNames("rung", rung.style());
        if (rung.style().equals("ahead")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
