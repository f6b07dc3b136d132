package app.gegenwind.scenario.table;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.List;

/**
 * The situation a move is made in, as the tables ask for it.
 *
 * @param about the nature of the incident
 * @param moment what changes while it runs
 * @param choice what else could have been said
 */
public record Circumstances(About about, Moment moment, Choice choice) {
    public Circumstances(About about, Moment moment) {
        this(about, moment, Choice.NONE);
    }

    /** @param exposes the message shows somebody's personal data */
    public record About(
            Kind kind, Claim claim, Fault fault, int severity, Arousal arousal, Influence influence, boolean exposes) {
        public static About of(Incident.Nature n, Influence influence) {
            return new About(n.kind(), n.claim(), n.fault(), n.severity(), n.arousal(), influence, n.exposes());
        }
    }

    /**
     * @param again the same move was made in this thread before
     * @param known every fact the reply rests on was known when it was said
     * @param wind of the topic, 0–6; a phase of {@code VIRAL} is a wind of 3 or more
     */
    public record Moment(Phase phase, Channel channel, boolean again, boolean known, int wind) {}

    /**
     * @param offered moves of the replies that could have been said beside this one, resting on known facts only
     * @param made moves of this reply and of all before it in the thread
     */
    public record Choice(List<Move> offered, List<Move> made) {
        public static final Choice NONE = new Choice(List.of(), List.of());

        /** One of them could have been made, and none has been. */
        boolean misses(List<Move> moves) {
            return moves.stream().anyMatch(offered::contains) && moves.stream().noneMatch(made::contains);
        }
    }
}
