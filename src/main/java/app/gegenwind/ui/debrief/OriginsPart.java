package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** Where the comments came from; the numbers add up to the total. */
final class OriginsPart {
    private OriginsPart() {}

    static Component of(Origins origins, Story story) {
        Words words = story.told().words();
        var list = Bits.box("origin-list");
        origins.lines().forEach(line -> list.add(line(line, story)));
        var box = Bits.box("box origins", new H2(words.of("origins.title")), Bits.text("soft", origins.says()), list);
        box.setId("origins");
        return box;
    }

    private static Component line(Origins.Line line, Story story) {
        var summary = Bits.text("origin");
        var name = Bits.text("text");
        name.add(Bits.text("name", line.name()));
        if (!line.note().isEmpty()) {
            name.add(Bits.text("soft", line.note()));
        }
        summary.add(Bits.text("num count", "" + line.count()), name, VerdictPart.track(line.percent()));
        return new Fold(line.yours() ? "yours" : "", summary, () -> CommentList.explained(story, line.comments()));
    }
}
