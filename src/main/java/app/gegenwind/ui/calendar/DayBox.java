package app.gegenwind.ui.calendar;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A day: its date, and its posts from morning to night. Its heading leads to its week. */
class DayBox extends Section {
    private final Span weekday = Bits.text("weekday");
    private final Span number = Bits.text("number num");
    private final NativeButton head;
    private final Div list = Bits.box("cal-chips");
    private final NativeButton more;
    private final Rows<Chip, ChipBox> chips;
    private LocalDate date = LocalDate.EPOCH;

    DayBox(Consumer<String> open, Consumer<LocalDate> week) {
        chips = new Rows<>(list, Chip::post, () -> new ChipBox(open), ChipBox::show);
        head = Bits.button("", "cal-date", () -> week.accept(date));
        more = Bits.button("", "quiet small cal-more", () -> week.accept(date));
        head.removeClassName("btn");
        head.add(weekday, number);
        addClassName("cal-day");
        add(head, list, more);
    }

    void show(Day day) {
        date = day.date();
        setId("day-" + date);
        setAriaLabel(day.label());
        setClassName("today", day.today());
        setClassName("closed", !day.open());
        setClassName("outside", day.outside());
        if (day.open()) {
            getElement().setAttribute("data-day", date.toString());
        } else {
            getElement().removeAttribute("data-day");
        }
        weekday.setText(day.weekday());
        number.setText(day.number());
        head.setAriaLabel(day.label());
        head.getElement().setAttribute("aria-current", day.today() ? "date" : "false");
        chips.show(day.chips());
        Bits.say(more, day.more());
    }

    Optional<ChipBox> chip(String post) {
        return chips.find(post);
    }
}
