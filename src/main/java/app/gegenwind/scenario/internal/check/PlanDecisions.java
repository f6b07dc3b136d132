package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.List;

/** Lines of plans the world would refuse: tools the platform has not, answers to the wrong part of a conversation. */
final class PlanDecisions implements Check {
    @Override
    public void check(Draft draft) {
        for (Draft.Written written : draft.plans().values()) {
            for (Plan.Line line : written.plan().lines()) {
                checkTool(draft, line, written.mark(line));
                checkStep(draft, line, written.mark(line));
            }
        }
    }

    private static void checkTool(Draft draft, Plan.Line line, Mark at) {
        if (!(line.decision() instanceof Decision.Moderate moderate) || moderate.tool() == Move.EVIDENCE_FIRST) {
            return;
        }
        Incident incident = draft.scenario().cast().incidents().get(moderate.incident());
        if (incident != null) {
            draft.facts(incident.platform())
                    .filter(facts -> !facts.tools().contains(moderate.tool()))
                    .ifPresent(facts -> draft.report(
                            Diagnostic.NO_SUCH_TOOL,
                            at,
                            facts.name(),
                            moderate.tool().id()));
        }
    }

    private static void checkStep(Draft draft, Plan.Line line, Mark at) {
        if (!(line.when() instanceof Plan.When.AfterPrivate(String id, int number, long millis))) {
            return;
        }
        Incident incident = draft.scenario().cast().incidents().get(id);
        if (incident == null) {
            return;
        }
        List<Incident.PrivateStep> steps = incident.answers().steps();
        if (number > steps.size()) {
            draft.report(Diagnostic.UNKNOWN_REFERENCE, at, "private message", id + " " + number, "");
        } else if (line.decision() instanceof Decision.Answer(String target, String reply)
                && target.equals(id)
                && incident.reply(reply).isPresent()
                && !steps.get(number - 1).replies().containsKey(reply)) {
            draft.report(Diagnostic.WRONG_STEP, at, reply, "private message " + number + " of '" + id + "'");
        }
    }
}
