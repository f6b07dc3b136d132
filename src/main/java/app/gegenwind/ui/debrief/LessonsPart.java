package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** What to keep and what to change. */
final class LessonsPart {
    private LessonsPart() {}

    static Component of(Lessons lessons, Words words) {
        return Bits.box(
                "grid two",
                lesson("keep", words.of("lesson.keep"), lessons.keep(), words.of("lesson.keep-none")),
                lesson("change", words.of("lesson.change"), lessons.change(), words.of("lesson.change-none")));
    }

    private static Component lesson(String id, String title, List<String> lines, String none) {
        var bullets = Bits.box("bullets");
        lines.forEach(line -> bullets.add(Bits.text("bullet", line)));
        if (lines.isEmpty()) {
            bullets.add(Bits.text("soft", none));
        }
        var box = Bits.box("box lesson lesson-" + id, new H2(title), bullets);
        box.setId(id);
        return box;
    }
}
