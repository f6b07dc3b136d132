package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;

/** What the messages of a thread say, in the language of the page. */
record Wording(Desk desk, Incident incident) {

    String of(Message message) {
        return switch (message.speech()) {
            case Speech.First _ -> desk.words().of(incident.says());
            case Speech.Crowd crowd ->
                desk.words().of(desk.voices().line(incident.id(), message.id(), crowd.stance(), crowd.wind()));
            case Speech.Join join -> joined(join);
            case Speech.Brand brand -> reply(brand.reply());
            case Speech.Then then ->
                incident.reply(then.reply()).map(r -> desk.words().of(r.then())).orElse("");
            case Speech.Thanks _ -> desk.words().of(incident.thanks());
            case Speech.Step step ->
                desk.words().of(incident.answers().steps().get(step.step() - 1).they());
        };
    }

    String reply(String id) {
        return incident.reply(id).map(r -> desk.words().of(r.says())).orElse("");
    }

    private String joined(Speech.Join join) {
        return desk.scenario().cast().beats().stream()
                .filter(b -> b.id().equals(join.beat()))
                .flatMap(b -> b.actions().stream())
                .filter(Action.Join.class::isInstance)
                .map(Action.Join.class::cast)
                .filter(j -> j.incident().equals(incident.id()) && j.person().equals(join.person()))
                .findFirst()
                .map(j -> desk.words().of(j.says()))
                .orElse("");
    }
}
