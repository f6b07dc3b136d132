package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What could have been otherwise in one place. */
class WhatIfList extends Div {
    private final Worlds worlds;
    private final Map<Change, ChoiceRow> rows = new LinkedHashMap<>();

    WhatIfList(Worlds worlds) {
        this.worlds = worlds;
        addClassName("others");
    }

    void add(Choice choice) {
        rows.computeIfAbsent(choice.change(), _ -> row(choice));
    }

    private ChoiceRow row(Choice choice) {
        var row =
                new ChoiceRow(choice, worlds.canTry() ? worlds.word("fork.untried") : "", worlds.word("debrief.model"));
        add(row);
        return row;
    }

    /** What is not among those could not be done then. */
    void only(Set<Change> possible) {
        rows.forEach((change, row) -> {
            if (!possible.contains(change)) {
                row.say(worlds.word("fork.not-possible"));
            }
        });
    }

    void show(Tried tried) {
        rows.get(tried.change())
                .show(tried.says(worlds.words()), tried.badge(worlds.words()), () -> worlds.look(tried.change()));
    }

    /** Folded away, with a line that says what is the best of it. */
    static class Folded extends Div {
        private final WhatIfList list;
        private final Fold fold;
        private Tried best;

        Folded(Worlds worlds, WhatIfList list) {
            this.list = list;
            fold = new Fold("what-if", worlds.word("fork.title"), () -> list);
            setVisible(false);
            add(fold);
        }

        void offer() {
            setVisible(true);
        }

        void show(Tried tried) {
            if (best == null || Tried.HELPS_MOST.compare(tried, best) < 0) {
                best = tried;
                var summary = Bits.text("outcome");
                summary.add(
                        Bits.text("", list.worlds.word("fork.title-best", tried.says(list.worlds.words()))),
                        ProofPart.badge(tried.badge(list.worlds.words())));
                fold.setSummary(summary);
            }
        }
    }
}
