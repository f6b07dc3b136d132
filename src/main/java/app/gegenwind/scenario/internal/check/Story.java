package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can happen in a scenario at all: grown from what happens by the clock until nothing is added. Whatever is in it can happen in some
 * run; what a {@code not} excludes is taken to be possible.
 */
final class Story {
    private final Draft draft;
    private final String without;
    private final Possible possible;
    private final SortedSet<String> happening = new TreeSet<>();
    private final SortedSet<String> allowed = new TreeSet<>();

    Story(Draft draft) {
        this(draft, "");
    }

    /** @param without a beat that has not happened yet; empty for none */
    Story(Draft draft, String without) {
        this.draft = draft;
        this.without = without;
        this.possible = new Possible(draft, this);
        boolean grew = true;
        while (grew) {
            grew = grows();
        }
    }

    Possible possible() {
        return possible;
    }

    private boolean grows() {
        int before = happening.size() + allowed.size();
        draft.scenario().cast().beats().stream()
                .filter(beat -> !beat.id().equals(without) && possible.isPossible(beat.when()))
                .forEach(beat -> happening.add(beat.id()));
        draft.incidents().forEach(this::allow);
        return happening.size() + allowed.size() > before;
    }

    private void allow(Incident incident) {
        incident.allReplies()
                .filter(reply -> !allows(incident, reply) && mayBeAllowed(reply))
                .forEach(reply -> allowed.add(key(incident, reply)));
    }

    private static String key(Incident incident, Reply reply) {
        return incident.id() + "/" + reply.id();
    }

    private boolean mayBeAllowed(Reply reply) {
        return reply.conditions().needs().stream().allMatch(this::learns)
                && reply.conditions().when().map(possible::isPossible).orElse(true);
    }

    boolean happens(String beat) {
        return happening.contains(beat);
    }

    boolean opens(String incident) {
        Incident found = draft.scenario().cast().incidents().get(incident);
        return found != null && (found.opens().isPresent() || does(new Beat.Action.Open(incident)));
    }

    boolean learns(String fact) {
        Fact found = draft.scenario().cast().facts().get(fact);
        return found != null && (found.takes() < draft.lasts() || does(new Beat.Action.Reveal(fact)));
    }

    private boolean does(Beat.Action action) {
        return draft.scenario().cast().beats().stream()
                .anyMatch(beat -> happens(beat.id()) && beat.actions().contains(action));
    }

    /** Whether the reply can be given: its part of the conversation is reached and its conditions can hold. */
    boolean gives(Incident incident, Reply reply) {
        return opens(incident.id()) && reached(incident).contains(reply) && allows(incident, reply);
    }

    /** Whether its conditions can hold. Replies may wait for each other, or for what only they bring about: nothing is asked twice. */
    private boolean allows(Incident incident, Reply reply) {
        return allowed.contains(key(incident, reply));
    }

    /** The replies whose part of the conversation can be reached. */
    List<Reply> reached(Incident incident) {
        List<Reply> reached = new ArrayList<>(incident.answers().replies().values());
        boolean goesOn = incident.isPrivate() || invites(incident);
        for (Incident.PrivateStep step : incident.answers().steps()) {
            Map<String, Reply> replies = step.replies();
            if (goesOn) {
                reached.addAll(replies.values());
            }
            goesOn = goesOn && replies.values().stream().anyMatch(reply -> allows(incident, reply));
        }
        return reached;
    }

    private boolean invites(Incident incident) {
        return PrivateTalks.offersPrivate(draft, incident)
                && incident.answers().replies().values().stream()
                        .anyMatch(reply -> reply.makes(Move.INVITE_PRIVATE) && allows(incident, reply));
    }
}
