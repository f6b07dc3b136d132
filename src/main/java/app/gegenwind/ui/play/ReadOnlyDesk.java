package app.gegenwind.ui.play;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Situation;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.UnaryOperator;

/**
 * The desk as it stood at a moment, to look at: the same inbox, thread and situation as while playing, nothing to decide. What is open and
 * filtered is kept from moment to moment.
 */
public class ReadOnlyDesk extends Div {
    private final Runnable changed;
    private final Meters meters = new Meters();
    private final InboxPane inbox;
    private final ThreadPane thread;
    private final Sides sides;
    private final Div sideRow;
    private final SidePane side = new SidePane(_ -> {}, _ -> {}, _ -> {}, () -> {});
    private final PhoneTabs tabs = new PhoneTabs(pane -> look(s -> s.show(pane)));
    private final Div columns = Bits.box("desk");
    private Selection selection = Selection.start();
    private Desk shown;

    /**
     * @param beneath what stands under the thread, where the answers are while playing
     * @param changed is told when something else is looked at; it shows the desk again
     */
    public ReadOnlyDesk(Component beneath, Runnable changed) {
        this.changed = changed;
        inbox = new InboxPane(
                this::choose,
                platform -> look(s -> s.filter(platform)),
                () -> look(s -> s.sort(InboxScreen.oldestFirst(shown))));
        thread = new ThreadPane(new Looking());
        sides = new Sides(channel -> look(s -> s.on(channel)));
        sideRow = Bits.box("past-sides", sides);
        addClassName("past-desk");
        columns.add(inbox, new Section(sideRow, thread, beneath), side);
        add(columns, tabs);
    }

    /** Wind and standing at that moment, for a bar above. */
    public Component meters() {
        return meters;
    }

    /** The incident that is open; empty for none. */
    public String incident() {
        return selection.incident();
    }

    public void label(Words words) {
        meters.label(words);
        inbox.label(words);
        thread.label(words);
        sides.label(words);
        side.label(words);
        tabs.label(words);
    }

    public void show(Bundle bundle, Situation then, Words words) {
        shown = PastDesk.of(bundle, then, selection, words);
        PlayScreen screen = PlayScreen.of(shown);
        meters.show(screen.bar(), words);
        inbox.show(screen.inbox());
        thread.show(screen.thread());
        thread.keepUp();
        sideRow.setVisible(PastDesk.hasSides(shown));
        sides.show(shown.selection().channel(), PastDesk.privateWaits(shown));
        side.show(screen.side());
        tabs.show(screen);
        columns.getElement().setAttribute("data-pane", Refusals.key(screen.pane()));
    }

    /** Opens an incident at the next {@link #show}, even one that has not come in by then. */
    public void open(String incident, Channel side) {
        selection = PastDesk.open(selection, incident, side);
    }

    private void choose(String incident) {
        look(_ -> PastDesk.open(shown, incident));
    }

    private void look(UnaryOperator<Selection> change) {
        selection = change.apply(selection);
        changed.run();
    }

    /** All has been read, and nothing is moderated any more. */
    private final class Looking implements ThreadPane.Hands {
        @Override
        public void readAll() {}

        @Override
        public void fold() {
            look(Selection::fold);
        }

        @Override
        public void earlier() {
            look(s -> s.further(Visible.FURTHER));
        }

        @Override
        public void tools(String message, String author) {}
    }
}
