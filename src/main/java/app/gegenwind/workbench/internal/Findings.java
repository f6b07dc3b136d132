package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Whereabouts;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.BotRun.Choice;
import app.gegenwind.workbench.SeedResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is wrong or doubtful about a scenario as it is played. */
public final class Findings {
    private final Bundle bundle;
    private final List<SeedResult> seeds;
    private final Whereabouts whereabouts;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Bundle bundle, List<SeedResult> seeds) {
        this.bundle = bundle;
        this.seeds = seeds;
        this.whereabouts = Whereabouts.of(bundle);
    }

    public static List<Finding> of(Bundle bundle, List<SeedResult> seeds, Balance balance) {
        Findings findings = new Findings(bundle, seeds);
        findings.lookForDeadParts();
        new Fairness(balance, findings).look();
        return findings.found.stream().distinct().sorted().toList();
    }

    void report(Diagnostic diagnostic, Object[] path, Object... arguments) {
        found.add(whereabouts.at(diagnostic, path, arguments));
    }

    Scenario scenario() {
        return bundle.scenario();
    }

    private void lookForDeadParts() {
        Set<Choice> offered = all(SeedResult::offered);
        Set<String> happened = all(SeedResult::beats);
        Set<String> resolved = all(SeedResult::resolved);
        for (Incident incident : bundle.scenario().cast().incidents().values()) {
            incident.allReplies()
                    .filter(reply -> !offered.contains(new Choice(incident.id(), reply.id())))
                    .forEach(reply -> report(
                            Diagnostic.NEVER_ON_OFFER,
                            path(incident, reply.id()),
                            reply.id(),
                            incident.id(),
                            seeds.size()));
            if (incident.nature().kind().wantsAnswer() && !resolved.contains(incident.id())) {
                report(Diagnostic.ALWAYS_LOST, new Object[] {"incidents", incident.id()}, incident.id(), seeds.size());
            }
        }
        lookForDeadBeats(happened);
    }

    private void lookForDeadBeats(Set<String> happened) {
        List<Beat> beats = bundle.scenario().cast().beats();
        for (int i = 0; i < beats.size(); i++) {
            String id = beats.get(i).id();
            if (!happened.contains(id)) {
                report(Diagnostic.NEVER_HAPPENED, new Object[] {"beats", i}, id, seeds.size());
            }
        }
    }

    /** Where a reply stands. */
    Object[] path(String incident, String reply) {
        return path(bundle.scenario().incident(incident), reply);
    }

    private static Object[] path(Incident incident, String reply) {
        List<Incident.PrivateStep> steps = incident.answers().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).replies().containsKey(reply)) {
                return new Object[] {"incidents", incident.id(), "private", i, "replies", reply};
            }
        }
        return new Object[] {"incidents", incident.id(), "replies", reply};
    }

    private <T> Set<T> all(Function<SeedResult, ? extends Set<T>> of) {
        Set<T> all = new LinkedHashSet<>();
        seeds.forEach(seed -> all.addAll(of.apply(seed)));
        return all;
    }
}
