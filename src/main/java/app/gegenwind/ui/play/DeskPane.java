package app.gegenwind.ui.play;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.calendar.CalendarPane;
import app.gegenwind.ui.figures.FiguresPane;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;

/** The desk: bar, three panes, and what may lie over them. Each click is one call of the player; then everything is shown again. */
class DeskPane extends Div implements ComposerPane.Hands, ThreadPane.Hands {
    private final Player player;
    private final Runnable refresh;
    private final Tell tell;
    private final BarPane bar;
    private final InboxPane inbox;
    private final ThreadPane thread = new ThreadPane(this);
    private final ComposerPane composer = new ComposerPane(this);
    private final SidePane side;
    private final HintPane hint;
    private final CurtainPane curtain;
    private final Questions questions;
    private final PhoneTabs tabs = new PhoneTabs(pane -> look(() -> player().select(s -> s.show(pane))));
    private final Div columns = Bits.box("desk");
    private final RoomsPane rooms;
    private final CalendarPane calendar;
    private final FiguresPane figures = new FiguresPane();

    /** Says a sentence where it is noticed; an urgent one interrupts a screen reader. */
    interface Tell {
        void tell(String sentence, boolean urgent);
    }

    DeskPane(Player player, Runnable refresh, Runnable debrief, Tell tell, Questions questions) {
        this.player = player;
        this.refresh = refresh;
        this.tell = tell;
        this.questions = questions;
        bar = new BarPane(
                this::tick,
                runs -> act(() -> player.turn(runs)),
                () -> questions.pace(this),
                this::skip,
                () -> questions.menu(this));
        inbox = new InboxPane(
                id -> look(() -> player.open(id)),
                p -> look(() -> player.select(s -> s.filter(p))),
                () -> look(player::sort));
        side = new SidePane(
                fact -> decide(new Decision.Ask(fact)),
                stands -> act(() -> player.queue(stands)),
                post -> decide(new Decision.StopPost(post)),
                () -> turn(Selection.Room.CALENDAR));
        hint = new HintPane(beat -> look(() -> player.select(s -> s.closeHint(beat))));
        curtain = new CurtainPane(() -> act(() -> player.turn(false)), debrief);
        rooms = new RoomsPane(this::turn);
        calendar = new CalendarPane(() -> player.desk().planning(), new PlanningHands(this, questions));
        setId("desk");
        addClassName("desk-page");
        columns.add(inbox, new Section(thread, composer), side);
        add(bar, Bits.box("room", rooms, columns, calendar, figures), tabs, hint, curtain);
    }

    void label(Words words) {
        bar.label(words);
        inbox.label(words);
        thread.label(words);
        composer.label(words);
        side.label(words);
        rooms.label(words);
        calendar.label(words);
        figures.label(words);
        hint.label(words);
        tabs.label(words);
    }

    void show(PlayScreen screen, Words words) {
        getElement().getStyle().set("--brand", screen.bar().colour());
        bar.show(screen.bar(), words);
        inbox.show(screen.inbox());
        thread.show(screen.thread());
        composer.show(screen.composer());
        side.show(screen.side());
        rooms.show(screen.doors());
        columns.setVisible(screen.pane().room() == Selection.Room.DESK);
        calendar.setVisible(screen.calendar().isPresent());
        screen.calendar().ifPresent(calendar::show);
        look(screen.pane().room() == Selection.Room.FIGURES, words);
        hint.show(screen.hint());
        curtain.show(screen.curtain());
        columns.getElement().setAttribute("data-pane", Refusals.key(screen.pane()));
        columns.getElement()
                .setAttribute("data-hint", screen.hint().map(h -> h.at().id()).orElse(""));
        tabs.show(screen);
    }

    private void look(boolean atFigures, Words words) {
        figures.setVisible(atFigures);
        if (atFigures) {
            figures.show(player.desk().bundle(), player.desk().now(), words);
        }
    }

    Player player() {
        return player;
    }

    private void turn(Selection.Room room) {
        look(() -> player.select(s -> s.show(Selection.Pane.of(room))));
    }

    private void tick() {
        look(player::seen);
    }

    void look(Runnable change) {
        change.run();
        refresh.run();
    }

    void act(Supplier<Optional<String>> action) {
        action.get().ifPresent(sentence -> tell.tell(sentence, true));
        refresh.run();
    }

    /** Lets quiet time pass. */
    void skip() {
        player.skip().ifPresent(sentence -> tell.tell(sentence, false));
        refresh.run();
    }

    void decide(Decision decision) {
        act(() -> player.decide(decision));
    }

    void step(int by) {
        look(() -> player.step(by));
        composer.focusOptions();
    }

    @Override
    public void on(Channel channel) {
        look(() -> player.on(channel));
    }

    /** From public to private and back. */
    void turnSide() {
        on(player.desk().selection().channel() == Channel.PUBLIC ? Channel.PRIVATE : Channel.PUBLIC);
    }

    @Override
    public void readAll() {
        look(player::readAll);
    }

    @Override
    public void fold() {
        look(() -> player.select(Selection::fold));
    }

    @Override
    public void earlier() {
        look(() -> player.select(s -> s.further(Visible.FURTHER)));
    }

    @Override
    public void tools(String message, String author) {
        questions.tools(this, message, author);
    }

    @Override
    public void choose(String reply) {
        look(() -> player.select(s -> s.choose(reply)));
    }

    @Override
    public void post() {
        act(player::post);
    }

    @Override
    public void ask() {
        questions.ask(this);
    }

    @Override
    public void moderate() {
        tools("", "");
    }

    @Override
    public void escalate() {
        decide(new Decision.Escalate(player.incident()));
    }

    @Override
    public void leave() {
        decide(new Decision.Ignore(player.incident()));
    }
}
