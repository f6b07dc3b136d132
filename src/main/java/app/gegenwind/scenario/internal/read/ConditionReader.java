package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.List;
import java.util.Optional;

/** Reads which circumstances a row of a table is for. */
final class ConditionReader {
    private ConditionReader() {}

    static Condition read(Value value) {
        try (Fields fields = value.fields()) {
            return new Condition(about(fields), moment(fields));
        }
    }

    /** Of a move that shows something: it may also ask what was on offer instead. */
    static Condition readWithChoice(Value value) {
        try (Fields fields = value.fields()) {
            List<Move> misses = words(fields.optional("misses"), Move.class, Move.NAME);
            return new Condition(about(fields), moment(fields), misses);
        }
    }

    private static Condition.AboutIn about(Fields fields) {
        return new Condition.AboutIn(
                words(fields.optional("kind"), Kind.class, Kind.COMPLAINT),
                words(fields.optional("claim"), Claim.class, Claim.TRUE),
                words(fields.optional("fault"), Fault.class, Fault.ACCIDENTAL),
                fields.optional("severity").oneOrMore().stream()
                        .map(item -> item.integer(1, 3, 1))
                        .toList(),
                words(fields.optional("arousal"), Arousal.class, Arousal.LOW),
                words(fields.optional("influence"), Influence.class, Influence.SMALL),
                flag(fields.optional("exposes")));
    }

    private static Condition.MomentIn moment(Fields fields) {
        return new Condition.MomentIn(
                words(fields.optional("phase"), Phase.class, Phase.EARLY),
                words(fields.optional("channel"), Channel.class, Channel.PUBLIC),
                flag(fields.optional("again")),
                flag(fields.optional("known")),
                fields.optional("wind-at-least").integer(0, 6, 0));
    }

    private static Optional<Boolean> flag(Value value) {
        return value.isThere() ? Optional.of(value.flag(true)) : Optional.empty();
    }

    static <E extends Enum<E> & Named> List<E> words(Value value, Class<E> type, E fallback) {
        return value.oneOrMore().stream().map(item -> item.word(type, fallback)).toList();
    }
}
