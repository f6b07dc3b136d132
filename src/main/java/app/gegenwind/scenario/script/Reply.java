package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A reply on offer.
 *
 * @param model the author's own choice; never read for scoring
 * @param teaches what the debrief says about it
 * @param then what the author answers if not content yet; may be empty
 */
public record Reply(
        String id, Text says, List<Move> moves, boolean model, Text teaches, Text then, Conditions conditions) {

    /**
     * @param needs facts without which it cannot be said
     * @param assumes facts it claims, known or not: said before they are known it is unverified; {@link #UNFOUNDED} never is known
     * @param when shown only once this holds
     * @param promise ms within which the brand promises to come back
     */
    public record Conditions(List<String> needs, List<String> assumes, Optional<Trigger> when, OptionalLong promise) {
        /** Assumed by a reply that claims what no fact of the scenario bears out. */
        public static final String UNFOUNDED = "unfounded";

        public static final Conditions NONE =
                new Conditions(List.of(), List.of(), Optional.empty(), OptionalLong.empty());
    }

    public boolean makes(Move move) {
        return moves.contains(move);
    }
}
