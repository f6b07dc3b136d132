package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Event;
import java.util.Optional;

/** Quiet time: it passes until something calls, and everything of that millisecond has happened. */
final class Quiet {
    private final Scene scene;
    private final Runnable step;
    private final Calls calls;
    private final Deadlines deadlines;

    /** @param step lets the next thing of the agenda happen, and what follows from it at once */
    Quiet(Scene scene, Runnable step) {
        this.scene = scene;
        this.step = step;
        this.calls = new Calls(scene);
        this.deadlines = new Deadlines(scene);
    }

    /** What called; of a run that is over, its end. */
    Call pass() {
        long from = scene.now;
        Optional<Call> call = Optional.empty();
        while (call.isEmpty() && !scene.ended) {
            call = passOnce(from);
        }
        return call.orElseGet(() -> new Call(from, Call.Reason.ENDED, ""));
    }

    private Optional<Call> passOnce(long from) {
        long deadline = deadlines.after(from).map(Call::at).orElse(Long.MAX_VALUE);
        long until = Math.max(scene.now, Math.min(deadline, scene.agenda.next()));
        Optional<Call> first = Optional.empty();
        while (!scene.ended && scene.agenda.next() <= until) {
            Optional<Call> here = happens();
            first = first.or(() -> here);
        }
        scene.now = until;
        return first.or(() -> deadlines
                .after(from)
                .filter(call -> call.at() <= until)
                .map(call -> new Call(until, call.reason(), call.about())));
    }

    private Optional<Call> happens() {
        int mark = scene.journal.size();
        step.run();
        for (Event event : scene.journal.since(mark)) {
            Optional<Call> call = calls.by(event);
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }
}
