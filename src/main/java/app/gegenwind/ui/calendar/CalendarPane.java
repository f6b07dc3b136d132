package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The calendar: its days, what has no slot yet beside them, and the post that is worked on. The page itself only knows how to drag. */
@Tag("gw-planner")
@JsModule("context://js/planner.js")
@StyleSheet("context://calendar.css")
public class CalendarPane extends Component implements HasComponents {
    private final Hands hands;
    private final Supplier<Planning> planning;
    private final ToolBar tools;
    private final Div heads = Bits.box("cal-heads");
    private final Div grid = Bits.box("cal-grid");
    private final Rows<Day, DayHead> headRows = new Rows<>(heads, Day::weekday, DayHead::new, DayHead::show);
    private final Rows<Day, DayBox> dayRows;
    private final UnplannedPane unplanned;
    private final EditorPane editor;
    private final Section main = new Section();
    private String open = "";

    /** What the calendar asks of the desk. */
    public interface Hands {
        CalendarLook looks();

        /** Looks at something else. */
        void look(UnaryOperator<CalendarLook> change);

        /** Decides one after the other until one is refused; whether all were taken. */
        boolean decide(List<Decision> decisions);

        /** Asks before a post is taken out for good. */
        void stop(String post);

        void queue(boolean stands);

        /** Back to somebody who waits at the desk. */
        void answer(String incident);
    }

    public CalendarPane(Supplier<Planning> planning, Hands hands) {
        this.hands = hands;
        this.planning = planning;
        tools = new ToolBar(hands);
        dayRows = new Rows<>(grid, Day::date, () -> new DayBox(this::edit, this::week), DayBox::show);
        unplanned = new UnplannedPane(this::edit);
        editor = new EditorPane(new Editing(planning, hands, this::move, this::close));
        setId("calendar");
        addClassName("calendar");
        heads.getElement().setAttribute("aria-hidden", "true");
        main.addClassName("cal-main");
        main.add(tools, heads, grid);
        add(main, unplanned, editor);
        addListener(Dropped.class, this::dropped);
    }

    public void label(Words words) {
        main.setAriaLabel(words.of("room.calendar"));
        tools.label(words);
        unplanned.label(words);
        editor.label(words);
    }

    public void show(CalendarScreen screen) {
        tools.show(screen);
        grid.setClassName("by-month", screen.heading().month());
        headRows.show(screen.days().subList(0, 7));
        dayRows.show(screen.days());
        unplanned.show(screen.unplanned());
        unplanned.setVisible(screen.editor().isEmpty());
        editor.setVisible(screen.editor().isPresent());
        screen.editor().ifPresent(editor::show);
        getElement().setAttribute("data-editing", "" + screen.editor().isPresent());
        focusNewlyOpened(screen.editor().map(EditorScreen::post).orElse(""));
    }

    private void focusNewlyOpened(String post) {
        if (!post.isEmpty() && !post.equals(open)) {
            editor.focus();
        }
        open = post;
    }

    private void edit(String post) {
        hands.look(look -> look.edit(post));
    }

    private void week(LocalDate day) {
        hands.look(look -> look.byMonth(false).on(day));
    }

    /** Back to the calendar, with the focus on the post that was open. */
    private void close() {
        String post = open;
        hands.look(CalendarLook::close);
        dayRows.all()
                .flatMap(day -> day.chip(post).stream())
                .findFirst()
                .or(() -> unplanned.chip(post))
                .ifPresent(ChipBox::focus);
    }

    private void move(String post) {
        ask(post, Optional.empty());
    }

    private void dropped(Dropped event) {
        if (event.day.isEmpty()) {
            hands.decide(List.of(new Decision.Unschedule(event.post)));
        } else {
            drop(event.post, LocalDate.parse(event.day));
        }
    }

    private void drop(String post, LocalDate day) {
        MoveScreen.dropped(planning.get(), post, day)
                .ifPresentOrElse(decision -> hands.decide(List.of(decision)), () -> ask(post, Optional.of(day)));
    }

    private void ask(String post, Optional<LocalDate> day) {
        var screen = MoveScreen.of(planning.get(), post, day);
        new MoveDialog(
                        planning.get().words(),
                        screen,
                        (chosenDay, time) ->
                                hands.decide(List.of(MoveScreen.decided(planning.get(), post, chosenDay, time))))
                .open();
    }

    /** A post was dropped: on a day, as its ISO date, or on none. */
    @DomEvent("post-dropped")
    public static class Dropped extends ComponentEvent<CalendarPane> {
        private final String post;
        private final String day;

        public Dropped(
                CalendarPane source,
                boolean fromClient,
                @EventData("event.detail.post") String post,
                @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.post = post;
            this.day = day;
        }
    }
}
