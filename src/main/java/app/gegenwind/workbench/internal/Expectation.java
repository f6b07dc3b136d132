package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.ResponseTable.Effect;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.simulation.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the response table lets one expect of moves in a thread now, in thousandths of a standing point. It assumes: ten more hostile comments if nothing is
 * done, 300 each; an author lost or won counts 90 · severity a point; watchers 150 a point lost and 60 a point won; an answer that settles such a thing
 * saves the customer, 1,800 · severity; whoever is owed an answer and gets none is lost, 3,000 · severity (sizes as in {@code docs/scoring.md}).
 */
record Expectation(Sight sight, Situation.Thread thread, Set<Move> made) {
    private static final int VIRAL = 3;
    private static final double COMMENTS = 10 * 300;
    private static final int AUTHOR = 90;
    private static final int WATCHERS_LOST = 150;
    private static final int WATCHERS_WON = 60;
    private static final int SETTLED = 1_800;
    private static final int LOST = 3_000;

    static Expectation of(Sight sight, Situation.Thread thread) {
        Set<Move> made = new LinkedHashSet<>(thread.marks().used());
        Incident incident = sight.incident(thread);
        for (Situation.Message message : thread.messages()) {
            if (message.speech() instanceof Situation.Speech.Brand(String reply)) {
                incident.reply(reply).ifPresent(said -> made.addAll(said.moves()));
            }
        }
        return new Expectation(sight, thread, made);
    }

    /** Of an answer. Whether what it claims is true stands in texts, and a bot cannot read: it takes every claim for true. */
    double of(Reply reply) {
        return of(List.copyOf(reply.moves()));
    }

    double of(List<Move> moves) {
        var table = sight.bundle().tables().responses();
        Effect effect = table.together(moves, move -> table.effect(move, circumstances(move)));
        double settled = table.settles(nature().kind(), moves) ? SETTLED * nature().severity() : 0;
        return COMMENTS * (1 - effect.spread())
                + AUTHOR * nature().severity() * effect.author()
                + effect.watchers() * (effect.watchers() < 0 ? WATCHERS_LOST : WATCHERS_WON)
                + settled;
    }

    /** Of doing nothing. */
    double leaving() {
        return nature().kind().wantsAnswer() ? -LOST * nature().severity() : 0;
    }

    private Incident.Nature nature() {
        return sight.incident(thread).nature();
    }

    private Circumstances circumstances(Move move) {
        Incident incident = sight.incident(thread);
        var influence = sight.bundle().scenario().person(incident.from()).influence();
        boolean again = made.contains(move);
        var moment = new Circumstances.Moment(phase(), channel(incident), again, true, wind(incident));
        return new Circumstances(Circumstances.About.of(incident.nature(), influence), moment);
    }

    private Phase phase() {
        if (wind(sight.incident(thread)) >= VIRAL) {
            return Phase.VIRAL;
        }
        return thread.impatient() ? Phase.LATE : Phase.EARLY;
    }

    private int wind(Incident incident) {
        return sight.now().weather().byTopic().getOrDefault(incident.topic(), 0);
    }

    private Channel channel(Incident incident) {
        return incident.isPrivate() || thread.marks().privateWaits() ? Channel.PRIVATE : Channel.PUBLIC;
    }
}
