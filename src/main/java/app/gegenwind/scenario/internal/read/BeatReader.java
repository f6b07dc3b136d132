package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.vocabulary.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads what happens by itself. */
final class BeatReader {
    /** What can happen is worked out from beat to beat, which takes long for more of them; the largest shipped scenario has two dozen. */
    private static final int MOST = 200;

    private final Context context;
    private final TriggerReader triggers;

    BeatReader(Context context) {
        this.context = context;
        this.triggers = new TriggerReader(context.scope());
    }

    List<Beat> readAll(Value value, Ids ids) {
        List<Beat> beats = new ArrayList<>();
        List<Value> items = value.items();
        if (items.size() > MOST) {
            value.report(Diagnostic.OUT_OF_RANGE, "the number of beats", 0, MOST, items.size());
        }
        for (Value item : items.stream().limit(MOST).toList()) {
            String id = Scope.beatId(Objects.requireNonNull(item.node()), beats.size() + 1);
            ids.take(item, id, "another beat");
            beats.add(read(id, item));
        }
        return List.copyOf(beats);
    }

    private Beat read(String id, Value value) {
        try (Fields fields = value.fields()) {
            fields.optional("id").words("");
            Trigger when = when(value, fields);
            List<Beat.Action> actions = actions(fields);
            if (value.isMap() && actions.isEmpty()) {
                value.report(Diagnostic.NO_ACTION, id);
            }
            return new Beat(id, when, actions);
        }
    }

    private Trigger when(Value beat, Fields fields) {
        Value at = fields.optional("at");
        Value when = fields.optional("when");
        if (at.isThere() && when.isThere()) {
            beat.report(Diagnostic.BAD_TRIGGER, "'at' and 'when'");
        }
        if (at.isThere()) {
            return triggers.at(at);
        }
        return triggers.read(fields.required("when"));
    }

    private List<Beat.Action> actions(Fields fields) {
        List<Beat.Action> actions = new ArrayList<>();
        read(fields.optional("team"), actions, this::team);
        reference(fields.optional("incident"), actions, Scope.Family.INCIDENT, Beat.Action.Open::new);
        reference(fields.optional("post"), actions, Scope.Family.POST, Beat.Action.Publish::new);
        read(fields.optional("join"), actions, this::join);
        read(fields.optional("report"), actions, this::report);
        reference(fields.optional("reveal"), actions, Scope.Family.FACT, Beat.Action.Reveal::new);
        read(fields.optional("hint"), actions, this::hint);
        return List.copyOf(actions);
    }

    private static void read(Value value, List<Beat.Action> actions, Function<Fields, Beat.Action> reader) {
        if (value.isThere()) {
            try (Fields fields = value.fields()) {
                actions.add(reader.apply(fields));
            }
        }
    }

    private void reference(
            Value value, List<Beat.Action> actions, Scope.Family family, Function<String, Beat.Action> make) {
        if (value.isThere()) {
            actions.add(make.apply(context.refer(value, family)));
        }
    }

    private Beat.Action team(Fields fields) {
        return new Beat.Action.Team(
                context.refer(fields.required("from"), Scope.Family.COLLEAGUE), context.text(fields.required("says")));
    }

    private Beat.Action join(Fields fields) {
        return new Beat.Action.Join(
                context.refer(fields.required("incident"), Scope.Family.INCIDENT),
                context.refer(fields.required("person"), Scope.Family.PERSON),
                fields.optional("stance").word(Stance.class, Stance.JOINS),
                context.text(fields.required("says")));
    }

    private Beat.Action report(Fields fields) {
        return new Beat.Action.Report(
                fields.required("outlet").words(""),
                IncidentReader.topic(fields.required("topic")),
                context.text(fields.required("says")));
    }

    private Beat.Action hint(Fields fields) {
        return new Beat.Action.Hint(
                fields.required("at").word(Beat.Spot.class, Beat.Spot.INBOX), context.text(fields.required("says")));
    }
}
