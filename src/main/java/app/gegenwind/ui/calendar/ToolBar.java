package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.calendar.CalendarScreen.Filter;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Switch;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Over the days: which are shown, of which platform, the queue, and who waits at the desk meanwhile. */
class ToolBar extends Div {
    private final CalendarPane.Hands hands;
    private final NativeButton back;
    private final NativeButton today;
    private final NativeButton forth;
    private final H2 title = new H2();
    private final NativeButton week;
    private final NativeButton month;
    private final Div span = Bits.box("seg");
    private final Div platforms = Bits.box("cal-filters");
    private final Rows<Filter, FilterButton> filters =
            new Rows<>(platforms, Filter::platform, FilterButton::new, FilterButton::show);
    private final Span waitsText = Bits.text("");
    private final NativeButton waits;
    private final Switch queue;
    private final Span queueText = Bits.text("");
    private final Div stands = Bits.box("cal-stands");
    private final Span standsText = Bits.text("");
    private CalendarScreen shown;

    ToolBar(CalendarPane.Hands hands) {
        this.hands = hands;
        back = Bits.button(
                "cal-back", "quiet icon-only", () -> go(shown.heading().back()));
        today = Bits.button("cal-today", "small", () -> hands.look(CalendarLook::now));
        forth = Bits.button(
                "cal-forth", "quiet icon-only", () -> go(shown.heading().forth()));
        week = Bits.button("cal-week", "", () -> hands.look(look -> look.byMonth(false)));
        month = Bits.button("cal-month", "", () -> hands.look(look -> look.byMonth(true)));
        waits = Bits.button(
                "cal-waits", "small cal-waits", () -> shown.waits().ifPresent(w -> hands.answer(w.incident())));
        queue = new Switch("cal-queue", "cal-queue", runs -> hands.queue(!runs));
        addClassName("cal-tools");
        back.add(Bits.icon("back"));
        forth.add(Bits.icon("forth"));
        waits.add(Bits.icon("clock"), waitsText);
        queue.add(Bits.icon("hand"), queueText);
        stands.add(Bits.icon("stands"), standsText);
        span.add(week, month);
        span.getElement().setAttribute("role", "group");
        platforms.getElement().setAttribute("role", "group");
        stands.getElement().setAttribute("role", "status");
        add(Bits.box("cal-row", Bits.box("cal-steps", back, today, forth), title, Bits.box("sp"), waits, queue));
        add(Bits.box("cal-row", span, platforms));
        add(stands);
    }

    void label(Words words) {
        back.setAriaLabel(words.of("calendar.back"));
        forth.setAriaLabel(words.of("calendar.forth"));
        today.setText(words.of("calendar.today"));
        week.setText(words.of("calendar.week"));
        month.setText(words.of("calendar.month"));
        span.getElement().setAttribute("aria-label", words.of("calendar.span"));
        platforms.getElement().setAttribute("aria-label", words.of("calendar.filter"));
    }

    void show(CalendarScreen screen) {
        shown = screen;
        var heading = screen.heading();
        title.setText(heading.title());
        Bits.able(back, heading.back().isPresent());
        Bits.able(forth, heading.forth().isPresent());
        Bits.able(today, !heading.now());
        week.getElement().setAttribute("aria-pressed", "" + !heading.month());
        month.getElement().setAttribute("aria-pressed", "" + heading.month());
        filters.show(screen.filters());
        waitsText.setText(screen.waits().map(Planning.Waits::says).orElse(""));
        waits.setVisible(screen.waits().isPresent());
        waits.setClassName("late", screen.waits().filter(Planning.Waits::late).isPresent());
        queueText.setText(screen.queue().toggle());
        queue.show(!screen.queue().paused());
        queue.setVisible(!screen.queue().toggle().isEmpty());
        standsText.setText(screen.queue().says());
        stands.setVisible(screen.queue().paused());
    }

    private void go(Optional<LocalDate> day) {
        day.ifPresent(there -> hands.look(look -> look.on(there)));
    }

    private final class FilterButton extends NativeButton {
        private final Span glyph = Bits.text("glyph");
        private final Span name = new Span();
        private Optional<Platform> platform = Optional.empty();

        FilterButton() {
            addClassName("tab");
            glyph.getElement().setAttribute("aria-hidden", "true");
            add(glyph, name);
            addClickListener(_ -> hands.look(look -> look.filter(platform)));
        }

        void show(Filter filter) {
            platform = filter.platform();
            setId("cal-filter-" + platform.map(Platform::id).orElse("all"));
            platform.ifPresent(p -> Bits.glyph(glyph, p));
            glyph.setVisible(platform.isPresent());
            name.setText(filter.label());
            getElement().setAttribute("aria-pressed", "" + filter.on());
        }
    }
}
