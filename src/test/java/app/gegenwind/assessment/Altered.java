package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shipped scenarios with other replies. */
final class Altered {
    static final String ATTACK = "attack";

    private Altered() {}

    /** Nobody can tell any more which replies are the author's own. */
    static Bundle withoutMarks(Bundle bundle) {
        return with(bundle, i -> {
            List<Incident.PrivateStep> steps = i.answers().steps().stream()
                    .map(step -> new Incident.PrivateStep(step.they(), step.after(), withoutMarks(step.replies())))
                    .toList();
            return new Incident.Answers(withoutMarks(i.answers().replies()), steps);
        });
    }

    private static Map<String, Reply> withoutMarks(Map<String, Reply> replies) {
        Map<String, Reply> plain = new LinkedHashMap<>();
        replies.forEach((id, r) ->
                plain.put(id, new Reply(r.id(), r.says(), r.moves(), false, r.teaches(), r.then(), r.conditions())));
        return plain;
    }

    /** Everybody can also be attacked, in public. */
    static Bundle withAttacks(Bundle bundle) {
        Reply attack = new Reply(
                ATTACK, Text.same(ATTACK), List.of(Move.ATTACK), false, Text.EMPTY, Text.EMPTY, Reply.Conditions.NONE);
        return with(bundle, i -> {
            Map<String, Reply> replies = new LinkedHashMap<>(i.answers().replies());
            replies.put(ATTACK, attack);
            return new Incident.Answers(replies, i.answers().steps());
        });
    }

    private interface Answering {
        Incident.Answers of(Incident incident);
    }

    private static Bundle with(Bundle b, Answering answers) {
        Scenario s = b.scenario();
        Cast c = s.cast();
        Map<String, Incident> incidents = new LinkedHashMap<>();
        c.incidents().forEach((id, i) -> incidents.put(id, with(i, answers.of(i))));
        Cast cast = new Cast(c.people(), incidents, c.facts(), c.beats(), c.posts(), c.lines());
        Scenario scenario = new Scenario(
                s.id(),
                s.languages(),
                s.headline(),
                s.level(),
                s.trains(),
                s.clock(),
                s.brand(),
                s.goal(),
                s.bots(),
                s.parameters(),
                cast);
        return new Bundle(scenario, b.tables(), b.plans(), b.sources(), b.hash());
    }

    private static Incident with(Incident i, Incident.Answers answers) {
        return new Incident(
                i.id(),
                i.opens(),
                i.topic(),
                i.platform(),
                i.place(),
                i.from(),
                i.says(),
                i.thanks(),
                i.nature(),
                i.spread(),
                i.spill(),
                answers);
    }
}
