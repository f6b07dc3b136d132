package app.gegenwind.career;

import app.gegenwind.scenario.table.Competencies.Rung;
import java.util.List;

/**
 * A rung of the ladder as one person sees it.
 *
 * @param reached it and every rung below it ask nothing more
 */
public record Step(Rung rung, boolean reached, List<Ask> asks) {

    /** What a rung asks for, and how far one has come. */
    public sealed interface Ask {
        boolean met();
    }

    /** A probability of mastery, 0 to 1; what was never seen stands at 0. */
    public record Mastered(String competency, double have, double need) implements Ask {
        @Override
        public boolean met() {
            return have >= need;
        }
    }

    /** Plays that count, at the rung's level or above. */
    public record Plays(int have, int need) implements Ask {
        @Override
        public boolean met() {
            return have >= need;
        }
    }

    /** Different scenarios among those plays. */
    public record Scenarios(int have, int need) implements Ask {
        @Override
        public boolean met() {
            return have >= need;
        }
    }

    public List<Ask> missing() {
        return asks.stream().filter(ask -> !ask.met()).toList();
    }
}
