package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.simulation.Call;
import app.gegenwind.simulation.Call.Reason;
import app.gegenwind.simulation.Event;
import java.util.Optional;

/** What of everything that happens needs the trainee. */
final class Calls {
    /** From this wind on a topic is looked at. */
    private static final int WIND = 2;
    /** A thread calls with so many against the brand, with twice as many, with four times as many … */
    private static final int CROWD = 5;

    private final Scene scene;

    Calls(Scene scene) {
        this.scene = scene;
    }

    /** What the trainee decided themselves, and what only goes well, needs nobody. */
    Optional<Call> by(Event event) {
        return switch (event) {
            case Event.IncidentOpened e -> call(e, Reason.INCIDENT, e.incident());
            case Event.AuthorAnswered e -> call(e, Reason.AUTHOR, e.incident());
            case Event.PrivateWritten e -> call(e, Reason.PRIVATE, e.incident());
            case Event.CommentPosted e when hasGrown(e) -> call(e, Reason.CROWD, e.incident());
            case Event.PersonJoined e -> call(e, Reason.PERSON, e.incident());
            case Event.ScreenshotSpread e -> call(e, Reason.SCREENSHOT, e.incident());
            case Event.Spilled e -> call(e, Reason.SPILL, e.incident());
            case Event.MediaReported e -> call(e, Reason.MEDIA, e.beat());
            case Event.WindChanged e when e.to() > e.from() && e.to() >= WIND -> call(e, Reason.WIND, e.topic());
            case Event.BeatHappened e when speaks(e) -> call(e, Reason.TEAM, e.beat());
            case Event.FactLearned e -> call(e, Reason.FACT, e.fact());
            case Event.PatienceLost e when isMinded(e.incident()) -> call(e, Reason.PATIENCE_LOST, e.incident());
            case Event.PromiseBroken e -> call(e, Reason.PROMISE_BROKEN, e.incident());
            case Event.PostProduced e -> call(e, Reason.POST_MADE, e.post());
            case Event.PostApproved e -> call(e, Reason.POST_APPROVED, e.post());
            case Event.PostReturned e -> call(e, Reason.POST_RETURNED, e.post());
            case Event.PostPublished e -> call(e, Reason.POST_OUT, e.post());
            case Event.PostHeld e -> call(e, Reason.POST_HELD, e.post());
            case Event.PostRead e when isFirst(e) -> call(e, Reason.POST_NOTICED, e.post());
            case Event.RunEnded e -> call(e, Reason.ENDED, "");
            case Event.CommentPosted _,
                    Event.WindChanged _,
                    Event.BeatHappened _,
                    Event.PatienceLost _,
                    Event.PostRead _,
                    Event.AnswerStarted _,
                    Event.AnswerPosted _,
                    Event.AnswerDropped _,
                    Event.Resolved _,
                    Event.StandingChanged _,
                    Event.FactAsked _,
                    Event.PromiseMade _,
                    Event.PromiseKept _,
                    Event.PostComposed _,
                    Event.PostSubmitted _,
                    Event.PostScheduled _,
                    Event.PostUnscheduled _,
                    Event.PostEngaged _,
                    Event.PostStopped _,
                    Event.QueuePaused _,
                    Event.QueueResumed _,
                    Event.Moderated _,
                    Event.Ignored _,
                    Event.Escalated _ -> Optional.empty();
        };
    }

    private static Optional<Call> call(Event event, Reason reason, String about) {
        return Optional.of(new Call(event.at(), reason, about));
    }

    private boolean hasGrown(Event.CommentPosted comment) {
        int against = scene.threads.get(comment.incident()).hostile;
        return Crowd.isHostile(comment.stance())
                && isMinded(comment.incident())
                && against % CROWD == 0
                && Integer.bitCount(against / CROWD) == 1;
    }

    /** Neither gone nor left alone on purpose. */
    private boolean isMinded(String incident) {
        Thread thread = scene.threads.get(incident);
        return !thread.removed && !thread.ignored;
    }

    private boolean speaks(Event.BeatHappened event) {
        return scene.scenario.cast().beats().stream()
                .filter(beat -> beat.id().equals(event.beat()))
                .flatMap(beat -> beat.actions().stream())
                .anyMatch(action -> action instanceof Beat.Action.Team || action instanceof Beat.Action.Hint);
    }

    /** The first reading of a post under which nobody of the brand has answered yet. */
    private boolean isFirst(Event.PostRead read) {
        Own own = scene.own(read.post());
        return own.readings.size() == 1
                && own.engaged.isEmpty()
                && read.numbers().engaged() > 0;
    }
}
