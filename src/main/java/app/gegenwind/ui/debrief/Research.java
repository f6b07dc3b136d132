package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Debrief.Step;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.Circumstances.About;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.table.ResponseTable.Row;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where research disagrees about what a decision did: the doubts of the rows of the response table that were in force. */
record Research(Story story) {

    /**
     * @param about the move, or the moves that share it
     */
    record Doubt(String about, String says) {}

    List<Doubt> of(Step step) {
        return step.decision() instanceof Decision.Answer(String incident, String reply)
                ? of(step, incident, reply)
                : List.of();
    }

    private List<Doubt> of(Step step, String id, String reply) {
        Optional<Incident> incident = story.told().incident(id);
        Moment moment = story.recorded().answers().get(step.number());
        if (incident.isEmpty() || moment == null) {
            return List.of();
        }
        Map<String, String> doubts = new LinkedHashMap<>();
        incident.get().reply(reply).map(Reply::moves).orElse(List.of()).stream()
                .flatMap(move -> row(incident.get(), moment, move, isAgain(step, id, move)).stream())
                .filter(row -> !row.doubt().isEmpty())
                .forEach(row ->
                        doubts.merge(words().of(row.doubt()), story.told().move(row.move()), this::both));
        return doubts.entrySet().stream()
                .map(d -> new Doubt(d.getValue(), d.getKey()))
                .toList();
    }

    private String both(String one, String other) {
        return words().list(List.of(one, other));
    }

    private Words words() {
        return story.told().words();
    }

    private Optional<Row> row(Incident incident, Moment at, Move move, boolean again) {
        var person = story.told().bundle().scenario().cast().people().get(incident.from());
        var circumstances = new Circumstances(
                About.of(incident.nature(), person.influence()),
                new Moment(at.phase(), at.channel(), again, at.known(), at.wind()));
        return story.told().bundle().tables().responses().row(move, circumstances);
    }

    private boolean isAgain(Step step, String incident, Move move) {
        return story.debrief().decisions().stream()
                .filter(s -> s.number() < step.number())
                .anyMatch(s -> s.decision() instanceof Decision.Answer a
                        && a.incident().equals(incident)
                        && story.told()
                                .reply(incident, a.reply())
                                .filter(r -> r.makes(move))
                                .isPresent());
    }
}
