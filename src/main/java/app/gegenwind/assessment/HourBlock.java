package app.gegenwind.assessment;

/** Three hours of the day: 0 begins at midnight, 7 at 21:00. Single hours would hold too few posts to tell anything. */
public record HourBlock(int number) {
    public static final int HOURS = 3;
    public static final int COUNT = 24 / HOURS;

    public HourBlock {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("hour block " + number);
        }
    }

    public static HourBlock of(int hour) {
        return new HourBlock(hour / HOURS);
    }

    /** Its first hour, 0 to 21. */
    public int from() {
        return number * HOURS;
    }
}
