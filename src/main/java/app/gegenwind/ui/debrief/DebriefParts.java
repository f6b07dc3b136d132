package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** The parts of a debrief in their order; each is built once for what it shows. */
record DebriefParts(DebriefScreen screen, Story story, Reader reader, Worlds worlds) {

    List<Component> all() {
        Words words = story.told().words();
        List<Component> parts = new ArrayList<>(List.of(
                TopPart.of(screen, reader.owner(), words),
                VerdictPart.of(screen.verdict(), words),
                CurvesPart.of(screen.curves(), words),
                worlds.help(),
                LessonsPart.of(screen.lessons(), words),
                new DecisionsPart(story, reader, worlds).of(screen.decisions()),
                new SilencesPart(story, reader, worlds).of(screen.silences()),
                OriginsPart.of(screen.origins(), story)));
        parts.add(career(words));
        return parts;
    }

    private Component career(Words words) {
        var moved = MovedPart.of(screen.moved(), words);
        return screen.before().rows().isEmpty()
                ? moved
                : Bits.box(
                        "grid two",
                        BeforePart.of(screen.before(), reader.owner().isPresent(), words),
                        moved);
    }
}
