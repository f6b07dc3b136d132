package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import java.util.List;

/** Replies that stand beside one another on the desk, in the order of the file: those on offer at once, those that come later, those of a private step. */
record Options(List<Reply> replies) {

    static List<Options> of(Incident incident) {
        return incident.choices().stream().map(Options::new).toList();
    }

    boolean has(String reply) {
        return replies.stream().anyMatch(r -> r.id().equals(reply));
    }

    List<Reply> others() {
        return replies.stream().filter(reply -> !reply.model()).toList();
    }

    long models() {
        return replies.stream().filter(Reply::model).count();
    }

    /** Both the author's own and others are among them. */
    boolean isChoice() {
        return models() > 0 && models() < replies.size();
    }

    /** How probably somebody who takes any of them takes the author's own. */
    double chance() {
        return models() / (double) replies.size();
    }
}
