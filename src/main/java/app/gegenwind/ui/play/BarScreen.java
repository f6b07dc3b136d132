package app.gegenwind.ui.play;

import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.simulation.Situation.Sample;
import java.util.List;

/**
 * The bar over the desk.
 *
 * @param mark says that the run is practice; empty where it counts
 * @param time weekday and time, as first shown; the page itself counts on from there
 * @param hand label of the button that stops or starts the clock; empty when it does neither
 * @param skip label of the button that lets quiet time pass; empty while the clock is paused or over
 * @param standing points 0–100
 * @param studio path back to the studio; empty for those who play
 * @param change of standing within the last half hour, with its sign; empty when none
 * @param progress 0 to 100 percent of the scenario
 */
record BarScreen(
        String brand,
        String colour,
        String title,
        String mark,
        String studio,
        String time,
        Ticking ticking,
        String hand,
        String skip,
        boolean runs,
        String pace,
        List<PaceChoice> paces,
        int wind,
        String windName,
        int standing,
        String change,
        boolean falls,
        int progress) {

    private static final long LATELY = 30 * 60_000;
    private static final List<Integer> PACES = List.of(25, 50, 100, 200, 400, 0);

    /** What the page needs to count on by itself: epoch ms of the scenario's start, simulated ms, speed. */
    record Ticking(long start, long at, long end, double speed, String zone, String language) {}

    record PaceChoice(int percent, String name, String means, boolean on) {}

    static BarScreen of(Desk desk) {
        var clock = desk.clock();
        int points = points(desk.now().weather().standing());
        int change = points - points(lately(desk));
        boolean runs = clock.hands() == Hands.RUNNING;
        return new BarScreen(
                desk.brand().name(),
                desk.brand().colour(),
                desk.words().of(desk.scenario().title()),
                mark(desk),
                desk.studio(),
                desk.day(clock.now()),
                ticking(desk),
                hand(desk),
                desk.open() ? desk.words().of("bar.skip") : "",
                runs,
                pace(desk, clock.percent()),
                PACES.stream().map(p -> choice(desk, p)).toList(),
                desk.now().weather().wind(),
                desk.words().of("wind." + desk.now().weather().wind()),
                points,
                change == 0 ? "" : change > 0 ? "+" + change : "−" + -change,
                change < 0,
                (int) (100 * clock.now() / Math.max(1, desk.scenario().lasts())));
    }

    private static String mark(Desk desk) {
        return switch (desk.purpose()) {
            case Purpose.Play _ -> "";
            case PracticeOf _ -> desk.words().of("bar.practice");
            case Preview _ -> desk.words().of("bar.preview");
        };
    }

    private static String hand(Desk desk) {
        return switch (desk.clock().hands()) {
            case RUNNING -> desk.words().of("bar.pause");
            case PAUSED, WAITING -> desk.words().of("bar.continue");
            case UNTIMED -> desk.words().of("bar.next");
            case OVER -> "";
        };
    }

    private static Ticking ticking(Desk desk) {
        var clock = desk.scenario().clock();
        return new Ticking(
                clock.at(0).toInstant().toEpochMilli(),
                desk.clock().now(),
                clock.lasts(),
                desk.clock().speed(),
                clock.zone().getId(),
                desk.words().locale().toLanguageTag());
    }

    private static PaceChoice choice(Desk desk, int percent) {
        return new PaceChoice(
                percent,
                desk.words().of("pace." + percent),
                percent == 0
                        ? desk.words().of("pace.untimed-means")
                        : desk.words()
                                .of("pace.means", 100 * desk.scenario().clock().plays() / 60_000 / percent),
                percent == desk.clock().percent());
    }

    private static String pace(Desk desk, int percent) {
        if (percent == 0) {
            return desk.words().of("pace.0");
        }
        double seconds = desk.scenario().clock().pace() * percent / 100.0;
        return (seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds)) + "×";
    }

    private static long lately(Desk desk) {
        long since = desk.clock().now() - LATELY;
        long standing = 100_000;
        for (Sample sample : desk.now().history()) {
            if (sample.at() > since) {
                break;
            }
            standing = sample.standing();
        }
        return standing;
    }

    private static int points(long standing) {
        return (int) (standing / 1000);
    }
}
