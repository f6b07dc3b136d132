package app.gegenwind.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A file with line numbers, and what was found in a line below it. The page draws it: a thousand lines are one property. */
@Tag("gw-source")
@JsModule("context://js/source.js")
class SourceBox extends Component implements HasStyle {
    private Data shown = new Data("", "", List.of());
    private int jumps;

    record Data(String name, String text, List<Note> notes) {}

    record Jump(int line, int count) {}

    void show(SourceFile file, List<Note> notes) {
        var data = new Data(file.path(), file.text(), notes);
        if (!data.equals(shown)) {
            shown = data;
            getElement().setPropertyBean("data", data);
        }
    }

    void go(int line) {
        getElement().setPropertyBean("jump", new Jump(line, ++jumps));
    }
}
