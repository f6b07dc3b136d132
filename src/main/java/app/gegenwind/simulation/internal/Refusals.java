package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Refusal.Reason;
import java.util.Optional;

/** Which decisions cannot be taken now, and why. Changes nothing. */
final class Refusals {
    private static final Optional<Refusal> NONE = Optional.empty();

    private final Scene scene;
    private final Triggers triggers;
    private final PostRefusals posts;

    Refusals(Scene scene) {
        this.scene = scene;
        this.triggers = new Triggers(scene);
        this.posts = new PostRefusals(scene);
    }

    Optional<Refusal> of(Decision decision) {
        if (scene.ended) {
            return because(Reason.ENDED);
        }
        return switch (decision) {
            case Decision.Answer d -> incident(d.incident()).or(() -> answer(thread(d.incident()), d.reply()));
            case Decision.Moderate d -> incident(d.incident()).or(() -> moderate(thread(d.incident()), d));
            case Decision.Ignore d -> incident(d.incident()).or(() -> ignore(thread(d.incident())));
            case Decision.Escalate d -> incident(d.incident()).or(() -> escalate(thread(d.incident())));
            case Decision.Ask d -> ask(d.fact());
            case Decision.PauseQueue d -> scene.queuePaused ? because(Reason.QUEUE_STANDS) : NONE;
            case Decision.ResumeQueue d -> scene.queuePaused ? NONE : because(Reason.QUEUE_RUNS);
            case Decision.StopPost d -> posts.stop(d.post());
            case Decision.Unschedule d -> posts.unschedule(d.post());
            case Decision.Compose d -> posts.compose(d);
            case Decision.Submit d -> posts.submit(d.post());
            case Decision.Schedule d -> posts.schedule(d);
            case Decision.Engage d -> posts.engage(d.post());
            case Decision.OfClock d -> NONE;
        };
    }

    private Optional<Refusal> incident(String id) {
        if (!scene.scenario.cast().incidents().containsKey(id)) {
            return because(Reason.UNKNOWN_INCIDENT, id);
        }
        return scene.threads.containsKey(id) ? NONE : because(Reason.NOT_OPEN, id);
    }

    private Thread thread(String incident) {
        return scene.threads.get(incident);
    }

    private Optional<Refusal> answer(Thread thread, String id) {
        Optional<Reply> reply = thread.incident.reply(id);
        if (reply.isEmpty()) {
            return because(Reason.UNKNOWN_REPLY, id);
        }
        return answer(thread, reply.get());
    }

    Optional<Refusal> answer(Thread thread, Reply reply) {
        if (isClosed(thread, reply)) {
            return because(Reason.CLOSED, thread.id());
        }
        if (thread.said.contains(reply.id())) {
            return because(Reason.ALREADY_SAID, reply.id());
        }
        if (!isOffered(thread, reply)) {
            return because(Reason.NOT_YET, reply.id());
        }
        return missing(reply).or(() -> invitation(thread, reply));
    }

    /** A contented customer needs no more than what the script offers for later; a warning may stand under spam or crime. */
    private static boolean isClosed(Thread thread, Reply reply) {
        boolean content = thread.resolved && thread.asksForAnAnswer();
        return thread.removed || content && reply.conditions().when().isEmpty();
    }

    /** Its condition holds, and a private answer has a message to answer. */
    boolean isOffered(Thread thread, Reply reply) {
        boolean here = thread.incident.answers().replies().containsKey(reply.id())
                || thread.privateReplies().containsKey(reply.id());
        return here && reply.conditions().when().map(triggers::holds).orElse(true);
    }

    private Optional<Refusal> missing(Reply reply) {
        return reply.conditions().needs().stream()
                .filter(fact -> !scene.known.contains(fact))
                .findFirst()
                .map(fact -> Refusal.of(Reason.NEEDS_FACT, fact));
    }

    private Optional<Refusal> invitation(Thread thread, Reply reply) {
        Platform platform = thread.incident.platform();
        boolean none = scene.bundle.facts(platform).privately().invitation() == Invitation.NONE;
        return none && reply.makes(Move.INVITE_PRIVATE) ? because(Reason.NO_PRIVATE_CHANNEL, platform.id()) : NONE;
    }

    private Optional<Refusal> moderate(Thread thread, Decision.Moderate d) {
        Platform platform = thread.incident.platform();
        boolean has = d.tool() == Move.EVIDENCE_FIRST
                || scene.bundle.facts(platform).tools().contains(d.tool());
        if (!has) {
            return because(Reason.NO_SUCH_TOOL, d.tool().id(), platform.id());
        }
        return message(thread, d);
    }

    private Optional<Refusal> message(Thread thread, Decision.Moderate d) {
        if (!d.message().isEmpty() && !d.message().matches("[0-9a-f]{16}")) {
            return because(Reason.UNKNOWN_MESSAGE, d.message());
        }
        Thread.Post post = Moderating.target(thread, d);
        boolean theirs = post != null && (post.author != 0 || d.tool() == Move.PIN);
        if (!theirs) {
            return because(Reason.UNKNOWN_MESSAGE, d.message());
        }
        boolean done =
                post.removed || d.tool() == Move.HIDE && post.hidden || post.id == 0 && thread.used.contains(d.tool());
        return done ? because(Reason.ALREADY_DONE, d.tool().id()) : NONE;
    }

    private Optional<Refusal> ignore(Thread thread) {
        if (thread.removed || thread.resolved) {
            return because(Reason.CLOSED, thread.id());
        }
        return thread.ignored ? because(Reason.ALREADY_IGNORED, thread.id()) : NONE;
    }

    private Optional<Refusal> escalate(Thread thread) {
        return thread.escalated ? because(Reason.ALREADY_ESCALATED, thread.id()) : NONE;
    }

    private Optional<Refusal> ask(String id) {
        Fact fact = scene.scenario.cast().facts().get(id);
        if (fact == null) {
            return because(Reason.UNKNOWN_FACT, id);
        }
        if (scene.known.contains(id)) {
            return because(Reason.ALREADY_KNOWN, id);
        }
        return scene.asked.containsKey(id) ? because(Reason.ALREADY_ASKED, id) : NONE;
    }

    private static Optional<Refusal> because(Reason reason, String... about) {
        return Optional.of(Refusal.of(reason, about));
    }
}
