package app.gegenwind.ui.calendar;

import com.vaadin.flow.component.html.Span;

/** The weekday over a column of the month. */
class DayHead extends Span {

    void show(Day day) {
        setText(day.weekday());
    }
}
