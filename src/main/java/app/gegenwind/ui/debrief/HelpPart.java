package app.gegenwind.ui.debrief;

import app.gegenwind.ui.debrief.Tryout.Progress;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What would have helped most: first the one thing, then the next best two. */
class HelpPart extends Div {
    private final Worlds worlds;
    private final Span progress = Bits.text("soft progress");
    private final Div list = Bits.box("best");
    private List<Tried> shown = List.of();

    /** @param refused why there is nothing to try; empty if there is */
    HelpPart(Worlds worlds, String refused) {
        this.worlds = worlds;
        setId("helped");
        addClassNames("box", "helped");
        progress.getElement().setAttribute("role", "status");
        add(new H2(worlds.word("helped.title")));
        if (refused.isEmpty()) {
            progress.setText(worlds.word("helped.begins"));
            add(Bits.text("soft lead", worlds.word("helped.lead")), list, progress);
        } else {
            add(Bits.text("soft refused", refused));
        }
    }

    void show(Progress now) {
        progress.setText(
                now.isDone()
                        ? worlds.word("helped.done", now.tried().size())
                        : worlds.word(
                                "helped.progress",
                                now.tried().size(),
                                now.changes().size()));
        show(Tried.best(now.tried()));
        if (now.isDone() && shown.isEmpty() && !now.tried().isEmpty()) {
            list.removeAll();
            list.add(Bits.text("", worlds.word("helped.nothing")));
        }
    }

    private void show(List<Tried> best) {
        if (best.equals(shown)) {
            return;
        }
        shown = best;
        list.removeAll();
        for (int i = 0; i < best.size(); i++) {
            if (i == 1) {
                list.add(new H3(worlds.word("helped.also")));
            }
            list.add(line(best.get(i), i == 0));
        }
    }

    private Component line(Tried tried, boolean first) {
        Choice choice = worlds.choice(tried.change());
        var line = Bits.box(first ? "help first" : "help", Bits.text("name", choice.title()));
        DecisionsPart.add(line, "how", choice.how());
        DecisionsPart.add(line, "quote", choice.quote());
        var summary = Bits.text("outcome");
        summary.add(Bits.text("", tried.says(worlds.words())), ProofPart.badge(tried.badge(worlds.words())));
        line.add(new Fold("fork", summary, () -> worlds.look(tried.change())));
        return line;
    }
}
