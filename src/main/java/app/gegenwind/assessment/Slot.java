package app.gegenwind.assessment;

import java.time.DayOfWeek;
import java.util.Comparator;

/** Hours of a weekday in which posts go out. */
public record Slot(DayOfWeek day, HourBlock hours) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::day)
            .thenComparingInt(slot -> slot.hours().number());

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
