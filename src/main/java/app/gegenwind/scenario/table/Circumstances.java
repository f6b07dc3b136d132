package app.gegenwind.scenario.table;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Phase;

/**
 * The situation a move is made in, as the tables ask for it.
 *
 * @param about the nature of the incident
 * @param moment what changes while it runs
 */
public record Circumstances(About about, Moment moment) {

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
}
