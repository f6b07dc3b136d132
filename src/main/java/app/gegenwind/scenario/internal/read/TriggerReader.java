package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.List;

/** Reads triggers. One that cannot be read becomes the empty "all", which always holds. */
final class TriggerReader {
    static final List<String> WORDS = List.of(
            "at",
            "wind",
            "unanswered",
            "replied",
            "moved",
            "resolved",
            "standing-below",
            "published",
            "happened",
            "known",
            "all",
            "any",
            "not");
    private static final List<String> COMPANIONS = List.of("for", "with", "move");
    private static final Trigger ALWAYS = new Trigger.All(List.of());

    private final Scope scope;

    TriggerReader(Scope scope) {
        this.scope = scope;
    }

    Trigger read(Value value) {
        if (!value.isThere()) {
            return ALWAYS;
        }
        try (Fields fields = value.fields()) {
            List<String> said = WORDS.stream().filter(fields::has).toList();
            if (value.isMap() && said.size() != 1) {
                value.report(Diagnostic.BAD_TRIGGER, String.join(", ", WORDS));
                COMPANIONS.forEach(fields::has);
            }
            return said.isEmpty() ? ALWAYS : read(said.getFirst(), fields);
        }
    }

    private Trigger read(String word, Fields fields) {
        Value value = fields.required(word);
        return switch (word) {
            case "at" -> at(value);
            case "wind" -> new Trigger.Wind(value.integer(1, 6, 1));
            case "unanswered" ->
                new Trigger.Unanswered(incident(value), fields.required("for").duration(0));
            case "replied" -> replied(value, fields);
            case "moved" ->
                new Trigger.Moved(incident(value), fields.required("move").word(Move.class, Move.NAME));
            case "resolved" -> new Trigger.Resolved(incident(value));
            case "standing-below" -> new Trigger.StandingBelow(value.integer(1, 100, 100));
            case "published" ->
                new Trigger.Published(
                        scope.refer(value, Scope.Family.POST),
                        fields.optional("for").duration(0));
            case "happened" -> new Trigger.Happened(scope.refer(value, Scope.Family.BEAT));
            case "known" -> new Trigger.Known(scope.refer(value, Scope.Family.FACT));
            case "all" -> new Trigger.All(several(value));
            case "any" -> new Trigger.Any(several(value));
            default -> new Trigger.Not(read(value));
        };
    }

    Trigger at(Value value) {
        long millis = value.time(scope.calendar(), 0);
        if (millis < 0) {
            value.report(Diagnostic.WRONG_SIDE, "'at'", "must not lie before the start");
        }
        return new Trigger.At(millis);
    }

    private Trigger replied(Value value, Fields fields) {
        String incident = incident(value);
        return new Trigger.Replied(incident, scope.referToReply(fields.required("with"), incident));
    }

    private String incident(Value value) {
        return scope.refer(value, Scope.Family.INCIDENT);
    }

    private List<Trigger> several(Value value) {
        List<Trigger> parts = new ArrayList<>();
        value.items().forEach(item -> parts.add(read(item)));
        if (parts.isEmpty()) {
            value.report(Diagnostic.EMPTY, "'" + value.name() + "'");
        }
        return List.copyOf(parts);
    }
}
