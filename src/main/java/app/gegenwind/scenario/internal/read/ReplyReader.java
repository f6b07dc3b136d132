package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the replies on offer. */
final class ReplyReader {
    private final Context context;
    private final TriggerReader triggers;

    ReplyReader(Context context) {
        this.context = context;
        this.triggers = new TriggerReader(context.scope());
    }

    /** Replies by id; {@code taken} are the ids the incident has already given away. */
    Map<String, Reply> readAll(Value value, Map<String, Reply> taken) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            Ids.checkReply(entry, id);
            if (taken.containsKey(id)) {
                entry.report(Diagnostic.DUPLICATE_ID, id, "another reply of this incident");
            }
            replies.put(id, read(id, entry));
        });
        return replies;
    }

    private Reply read(String id, Value value) {
        try (Fields fields = value.fields()) {
            return new Reply(
                    id,
                    context.text(fields.required("says")),
                    moves(id, value, fields.required("moves")),
                    fields.optional("model").flag(false),
                    context.text(fields.required("teaches")),
                    context.text(fields.optional("then")),
                    conditions(fields));
        }
    }

    private List<Move> moves(String id, Value reply, Value value) {
        List<Move> moves = new ArrayList<>();
        for (Value item : value.oneOrMore()) {
            Move move = item.word(Move.class, Move.NAME);
            if (!moves.contains(move)) {
                moves.add(move);
            }
        }
        if (value.node() instanceof Node.Sequence list && list.items().isEmpty()) {
            reply.report(Diagnostic.NO_MOVES, id);
        }
        return List.copyOf(moves);
    }

    private Reply.Conditions conditions(Fields fields) {
        Value when = fields.optional("when");
        Optional<Trigger> shown = when.isThere() ? Optional.of(triggers.read(when)) : Optional.empty();
        return new Reply.Conditions(
                facts(fields.optional("needs")),
                claims(fields.optional("assumes")),
                shown,
                fields.optional("promise").optionalDuration());
    }

    private List<String> facts(Value value) {
        return value.oneOrMore().stream()
                .map(item -> context.refer(item, Scope.Family.FACT))
                .toList();
    }

    private List<String> claims(Value value) {
        return value.oneOrMore().stream().map(this::claim).toList();
    }

    private String claim(Value item) {
        boolean unfounded =
                item.node() instanceof Node.Scalar word && word.text().equals(Reply.Conditions.UNFOUNDED);
        return unfounded ? item.words("") : context.refer(item, Scope.Family.FACT);
    }
}
