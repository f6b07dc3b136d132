package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Timed;
import app.gegenwind.simulation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways to keep a desk. Whoever answers at once answers every customer once, within minutes. */
final class Manners {
    static final long MINUTE = 60_000;

    private interface Choice {
        Optional<Reply> of(Incident incident, Stream<Reply> offered);
    }

    private final Bundle bundle;
    private final Simulation run;
    private final List<Timed> taken = new ArrayList<>();

    private Manners(Bundle bundle, long seed) {
        this.bundle = bundle;
        this.run = Simulation.start(bundle, seed);
    }

    /** Of what is on offer every customer gets what watchers like least, by the response table. */
    static List<Timed> rude(Bundle bundle, long seed) {
        return new Manners(bundle, seed)
                .atOnce((incident, offered) ->
                        offered.min(Comparator.comparingInt(reply -> watchers(bundle, incident, reply))));
    }

    /** Every customer gets the first reply on offer that is not the author's own. */
    static List<Timed> wrong(Bundle bundle, long seed) {
        return new Manners(bundle, seed)
                .atOnce((incident, offered) ->
                        offered.filter(reply -> !reply.model()).findFirst());
    }

    /** What the model does, all of it so much later; what is not on offer then is left out. */
    static List<Timed> late(Bundle bundle, long seed, long minutes) {
        Manners late = new Manners(bundle, seed);
        Shipped.play(bundle, Bundle.MODEL, seed)
                .decisions()
                .forEach(d -> late.take(d.at() + minutes * MINUTE, d.decision()));
        return late.taken;
    }

    /** The same, and whoever comes to the private channel finds nobody there. */
    static List<Timed> lateAndPublicOnly(Bundle bundle, long seed, long minutes) {
        return late(bundle, seed, minutes).stream()
                .filter(d -> isPublic(bundle, d.decision()))
                .toList();
    }

    private static boolean isPublic(Bundle bundle, Decision decision) {
        return !(decision instanceof Decision.Answer(String incident, String reply))
                || bundle.scenario().incident(incident).answers().replies().containsKey(reply);
    }

    private List<Timed> atOnce(Choice choice) {
        for (long at = 0; at < bundle.scenario().lasts(); at += MINUTE) {
            for (Event event : run.advanceTo(at)) {
                if (event instanceof Event.IncidentOpened opened) {
                    answer(bundle.scenario().incident(opened.incident()), choice, at);
                }
            }
        }
        return taken;
    }

    private void answer(Incident incident, Choice choice, long at) {
        if (isCustomer(incident)) {
            choice.of(incident, offered(incident))
                    .ifPresent(reply -> take(at, new Decision.Answer(incident.id(), reply.id())));
        }
    }

    private Stream<Reply> offered(Incident incident) {
        return incident.answers().replies().values().stream()
                .filter(reply -> run.refusal(new Decision.Answer(incident.id(), reply.id()))
                        .isEmpty());
    }

    private void take(long at, Decision decision) {
        if (at < bundle.scenario().lasts() && run.decide(at, decision) instanceof Verdict.Accepted) {
            taken.add(new Timed(at, decision));
        }
    }

    private static boolean isCustomer(Incident incident) {
        return switch (incident.nature().kind()) {
            case COMPLAINT, QUESTION, CRISIS -> true;
            case PRAISE, TROLL, SPAM, CRIME -> false;
        };
    }

    /** What watchers think of a reply given early and in public. */
    private static int watchers(Bundle bundle, Incident incident, Reply reply) {
        var influence = bundle.scenario().person(incident.from()).influence();
        var early = new Moment(Phase.EARLY, Channel.PUBLIC, false, true, 0);
        var here = new Circumstances(About.of(incident.nature(), influence), early);
        return reply.moves().stream()
                .mapToInt(move -> bundle.tables().responses().effect(move, here).watchers())
                .sum();
    }
}
