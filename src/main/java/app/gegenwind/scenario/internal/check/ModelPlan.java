package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether the model plan plays the replies marked as model, all of them and no others, and the silence plan plays none. */
final class ModelPlan implements Check {
    @Override
    public void check(Draft draft) {
        Draft.Written model = draft.plans().get(Bundle.MODEL);
        if (model != null) {
            checkModel(draft, model);
        }
        Draft.Written silence = draft.plans().get(Bundle.SILENCE);
        if (silence != null && !silence.plan().lines().isEmpty()) {
            draft.report(
                    Diagnostic.SILENCE_SPEAKS,
                    silence.mark(silence.plan().lines().getFirst()));
        }
    }

    private static void checkModel(Draft draft, Draft.Written model) {
        boolean broken = draft.isBroken(model.places());
        SortedSet<String> played = new TreeSet<>();
        for (Plan.Line line : model.plan().lines()) {
            if (line.decision() instanceof Decision.Answer(String incident, String id)) {
                played.add(incident + "/" + id);
                Incident found = draft.scenario().cast().incidents().get(incident);
                if (found != null && found.reply(id).filter(r -> !r.model()).isPresent()) {
                    draft.report(Diagnostic.NOT_MARKED, model.mark(line), id, incident);
                }
            }
        }
        if (!broken) {
            draft.incidents().forEach(incident -> checkPlayed(draft, incident, played));
        }
    }

    private static void checkPlayed(Draft draft, Incident incident, SortedSet<String> played) {
        checkPlayed(draft, incident, played, incident.answers().replies(), "incidents", incident.id());
        List<Incident.PrivateStep> steps = incident.answers().steps();
        for (int i = 0; i < steps.size(); i++) {
            checkPlayed(draft, incident, played, steps.get(i).replies(), "incidents", incident.id(), "private", i);
        }
    }

    private static void checkPlayed(
            Draft draft, Incident incident, SortedSet<String> played, Map<String, Reply> replies, Object... path) {
        for (Reply reply : replies.values()) {
            if (reply.model() && !played.contains(incident.id() + "/" + reply.id())) {
                var at = draft.places().key(Path.of(path, "replies", reply.id(), "model"));
                draft.report(Diagnostic.NOT_PLAYED, at, reply.id(), incident.id());
            }
        }
    }
}
