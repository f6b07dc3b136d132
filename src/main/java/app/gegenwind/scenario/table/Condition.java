package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Which circumstances a row is for. An empty list or value asks nothing.
 *
 * @param about asked of the incident
 * @param moment asked of the moment
 * @param misses moves of which one was on offer and none has been made
 */
public record Condition(AboutIn about, MomentIn moment, List<Move> misses) {
    public Condition(AboutIn about, MomentIn moment) {
        this(about, moment, List.of());
    }

    public record AboutIn(
            List<Kind> kinds,
            List<Claim> claims,
            List<Fault> faults,
            List<Integer> severities,
            List<Arousal> arousals,
            List<Influence> influences,
            Optional<Boolean> exposes) {
        boolean holds(Circumstances.About a) {
            return any(kinds, a.kind())
                    && any(claims, a.claim())
                    && any(faults, a.fault())
                    && any(severities, a.severity())
                    && any(arousals, a.arousal())
                    && any(influences, a.influence())
                    && exposes.orElse(a.exposes()) == a.exposes();
        }
    }

    /** @param windAtLeast 0 asks nothing */
    public record MomentIn(
            List<Phase> phases,
            List<Channel> channels,
            Optional<Boolean> again,
            Optional<Boolean> known,
            int windAtLeast) {
        boolean holds(Circumstances.Moment m) {
            return any(phases, m.phase())
                    && any(channels, m.channel())
                    && again.orElse(m.again()) == m.again()
                    && known.orElse(m.known()) == m.known()
                    && m.wind() >= windAtLeast;
        }
    }

    public boolean holds(Circumstances c) {
        return about.holds(c.about())
                && moment.holds(c.moment())
                && (misses.isEmpty() || c.choice().misses(misses));
    }

    private static <T> boolean any(List<T> asked, T is) {
        return asked.isEmpty() || asked.contains(is);
    }
}
