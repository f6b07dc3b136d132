package app.gegenwind.run;

/**
 * The run's clock at the moment it was read.
 *
 * @param now simulated ms
 * @param percent of the scenario's pace, 25 to 400; 0 is untimed
 * @param pace the scenario's: simulated seconds per second
 */
public record RunClock(long now, Hands hands, int percent, int pace) {

    public enum Hands {
        /** Simulated time passes. */
        RUNNING,
        /** The trainee stopped it: one may read, not decide. */
        PAUSED,
        /** Not begun yet, or the server was restarted or the page was gone: stands until continued; one may read, not decide. */
        WAITING,
        /** Stands until "continue" moves it to the next event; one may decide. */
        UNTIMED,
        /** The run has ended. */
        OVER
    }

    /** Simulated ms per ms of the wall; 0 while it stands. */
    public double speed() {
        return hands == Hands.RUNNING ? pace * percent / 100.0 : 0;
    }
}
