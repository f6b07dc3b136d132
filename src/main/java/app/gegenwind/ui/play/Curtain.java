package app.gegenwind.ui.play;

import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.Bundle;

/** What lies over the desk: nothing, or one question with one way on. */
sealed interface Curtain {

    record Up() implements Curtain {}

    /** The clock waits for the trainee after an interruption. */
    record Waiting(String title, String says, String action) implements Curtain {}

    /** The run has ended; its debrief is there. */
    record Over(String title, String says, String action) implements Curtain {}

    static Curtain of(Desk desk) {
        return switch (desk.clock().hands()) {
            case RUNNING, PAUSED, UNTIMED -> new Up();
            case WAITING -> new Waiting(title(desk), says(desk), desk.words().of("waiting.action"));
            case OVER ->
                new Over(
                        desk.words().of("over.title"),
                        desk.words().of("over.says", desk.brand().name(), standing(desk), leftOpen(desk)),
                        desk.words().of("over.action"));
        };
    }

    /** What the last moment has cost: only then is it certain who was left unresolved. */
    private static String leftOpen(Desk desk) {
        long before = desk.now().history().stream()
                .filter(sample -> sample.at() < desk.scenario().lasts())
                .reduce(100_000L, (_, sample) -> sample.standing(), (_, later) -> later);
        long points = before / 1000 - standing(desk);
        return points <= 0 ? "" : " " + desk.words().of("over.left-open", points);
    }

    private static long standing(Desk desk) {
        return desk.now().weather().standing() / 1000;
    }

    private static String title(Desk desk) {
        var now = desk.scenario().clock().at(desk.clock().now());
        return desk.words()
                .of("waiting.title", desk.words().weekday(now), desk.words().time(now));
    }

    private static String says(Desk desk) {
        return switch (desk.purpose()) {
            case Purpose.Play _ -> desk.words().of("waiting.says");
            case PracticeOf _ -> desk.words().of("waiting.practice");
            case Preview(String plan, long _) ->
                desk.words().of(plan.equals(Bundle.SILENCE) ? "waiting.preview-silence" : "waiting.preview", plan);
        };
    }

    /** Whether the run has not begun: then the briefing is shown. Whoever practises has read it. */
    static boolean isBefore(Desk desk) {
        return !(desk.purpose() instanceof PracticeOf)
                && desk.clock().hands() == Hands.WAITING
                && desk.clock().now() == 0;
    }
}
