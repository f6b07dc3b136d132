package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.Trouble;
import java.util.List;

/** Says what the state of a post means just now. What it lacks is not told before whoever approves it has said so. */
record StateWords(Planning planning) {

    String of(Own own, Progress progress) {
        return switch (progress) {
            case IN_WORK -> due("in-work", own);
            case IN_APPROVAL ->
                planning.words()
                        .of("state.in-approval", approver(own), moment(own.due().orElse(planning.clock())));
            case RETURNED, HELD -> trouble(own);
            case SCHEDULED -> said("scheduled", own.slot().orElseThrow());
            case STANDS -> said("stands", own.slot().orElseThrow());
            case PUBLISHED -> said("published", own.published().orElseThrow());
            case IDEA, DRAFT ->
                own.slot().isPresent() ? said("not-ready", own.slot().getAsLong()) : "";
            case APPROVED, STOPPED -> planning.words().of("state." + progress.key());
        };
    }

    private String due(String key, Own own) {
        return said(key, own.due().orElse(planning.clock()));
    }

    private String trouble(Own own) {
        return switch (own.trouble().orElseThrow()) {
            case Trouble.Returned returned ->
                planning.words().of("state.returned", approver(own), moment(returned.at()), missing(returned.misses()));
            case Trouble.Held held -> said("held", held.at());
        };
    }

    private String missing(List<String> misses) {
        return planning.words().list(misses.stream().map(this::named).toList());
    }

    /** A mark by its name, a fact by its title. */
    private String named(String id) {
        Fact fact = planning.bundle().scenario().cast().facts().get(id);
        return fact != null
                ? planning.words().of("state.misses-fact", planning.words().of(fact.title()))
                : Named.find(Mark.class, id)
                        .map(mark -> planning.words().of("misses", mark))
                        .orElse(id);
    }

    private String approver(Own own) {
        return planning.post(own.post())
                .making()
                .approval()
                .map(planning::approver)
                .orElse("");
    }

    private String said(String key, long at) {
        return planning.words().of("state." + key, moment(at));
    }

    private String moment(long at) {
        return planning.moment(at);
    }
}
