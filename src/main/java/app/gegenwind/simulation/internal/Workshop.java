package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Dress;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.simulation.Situation.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where own posts are made: worded, produced, approved. */
final class Workshop {
    private final Scene scene;
    private final Hands hands;
    private int euros;

    Workshop(Scene scene, Hands hands) {
        this.scene = scene;
        this.hands = hands;
    }

    /** An idea is produced; what exists is reworded at once and has to be approved again. */
    void compose(Decision.Compose d, long decision) {
        Own own = scene.own(d.post());
        own.dress = new Dress(d.wording(), d.hashtags(), d.marks());
        long ready = switch (own.status) {
            case IDEA -> produce(own);
            case IN_WORK -> own.due;
            default -> reword(own);
        };
        scene.tell(new Event.PostComposed(scene.now, own.post.id(), own.dress, ready, decision));
        if (own.status == PostStatus.IN_WORK && ready == scene.now) {
            finish(own);
        }
    }

    private long reword(Own own) {
        hands.handle();
        own.status = PostStatus.DRAFT;
        return scene.now;
    }

    private long produce(Own own) {
        OwnPost.Costs costs = own.post.making().costs();
        own.status = PostStatus.IN_WORK;
        euros += costs.euros();
        if (costs.work() > 0) {
            return hands.produce(own, costs.work(), () -> finish(own));
        }
        own.due = scene.now;
        return own.due;
    }

    private void finish(Own own) {
        if (own.status == PostStatus.IN_WORK) {
            own.status = PostStatus.DRAFT;
            own.due = Own.NONE;
            scene.tell(new Event.PostProduced(scene.now, own.post.id()));
        }
    }

    void submit(String id, long decision) {
        Own own = scene.own(id);
        long answer = scene.now + own.post.making().approval().orElseThrow().takes();
        own.status = PostStatus.IN_APPROVAL;
        own.trouble = Optional.empty();
        own.due = answer;
        scene.tell(new Event.PostSubmitted(scene.now, id, answer, decision));
        scene.at(answer, Agenda.Priority.SCRIPT, () -> answer(own, answer));
    }

    /** Whoever approves sees at once what is missing. */
    private void answer(Own own, long due) {
        if (own.status != PostStatus.IN_APPROVAL || own.due != due) {
            return;
        }
        own.due = Own.NONE;
        List<String> misses = misses(own);
        own.status = misses.isEmpty() ? PostStatus.APPROVED : PostStatus.DRAFT;
        own.trouble = misses.isEmpty() ? Optional.empty() : Optional.of(new Trouble.Returned(scene.now, misses));
        String id = own.post.id();
        scene.tell(
                misses.isEmpty()
                        ? new Event.PostApproved(scene.now, id)
                        : new Event.PostReturned(scene.now, id, misses));
    }

    private List<String> misses(Own own) {
        List<String> misses =
                new ArrayList<>(own.missing().stream().map(Mark::id).toList());
        own.post.making().duties().rights().stream()
                .filter(fact -> !scene.known.contains(fact))
                .forEach(misses::add);
        return List.copyOf(misses);
    }

    Situation.Spent spent() {
        return new Situation.Spent(hands.worked(), euros);
    }
}
