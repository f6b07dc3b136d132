package app.gegenwind.ui.replay;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.play.ReadOnlyDesk;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;

/** A tape at one moment: bar, slider, and the desk as it stood. */
class ReplayDesk extends Div {
    private final Tape tape;
    private final String debrief;
    private final boolean own;
    private final DeedsPane deeds = new DeedsPane(this::jump);
    private final ReadOnlyDesk desk = new ReadOnlyDesk(deeds, this::show);
    private final ReplayBar bar = new ReplayBar(desk.meters());
    private final Timeline timeline;
    private Words words;
    private long at;

    /** Goes on from a moment (ms). */
    interface PlayOn {
        void from(long at);
    }

    /**
     * @param debrief address of the page it belongs to
     * @param own whether the reader has played it and may play on
     */
    ReplayDesk(Tape tape, String debrief, boolean own, PlayOn playOn, Words words) {
        this.tape = tape;
        this.debrief = debrief;
        this.own = own;
        this.words = words;
        timeline = new Timeline(this::wind, this::jump, () -> playOn.from(at));
        addClassName("replay-desk");
        add(bar, timeline, desk);
        label();
    }

    /** Opens the tape where an address asks for it; without one, at the first message. */
    ReplayDesk open(QueryParameters asked) {
        asked.getSingleParameter("incident")
                .flatMap(told()::incident)
                .ifPresent(i -> desk.open(i.id(), i.isPrivate() ? Channel.PRIVATE : Channel.PUBLIC));
        jumpTo(asked.getSingleParameter("at").map(ReplayDesk::millis).orElse(tape.opens()));
        return this;
    }

    private static long millis(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    void speak(Words language) {
        words = language;
        label();
        show();
    }

    private void label() {
        bar.label(words);
        timeline.label(words);
        desk.label(words);
    }

    private void wind(long moment) {
        at = tape.within(moment);
        show();
    }

    /** Where a decision was taken, its incident is what one wants to see. */
    private void jumpTo(long moment) {
        at = tape.within(moment);
        Aim.at(tape, at, told()).ifPresent(aim -> desk.open(aim.incident(), aim.side()));
        show();
    }

    private void jump(long moment) {
        jumpTo(moment);
        timeline.tell(screen());
    }

    private void show() {
        ReplayScreen screen = screen();
        getElement().getStyle().set("--brand", screen.colour());
        bar.show(screen, debrief);
        timeline.show(screen);
        deeds.show(screen.deeds());
        desk.show(tape.bundle(), tape.at(at), words);
    }

    ReplayScreen screen() {
        return ReplayScreen.of(tape, at, desk.incident(), own, words);
    }

    private Told told() {
        return new Told(tape.bundle(), words);
    }
}
