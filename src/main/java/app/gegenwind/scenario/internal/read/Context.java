package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.vocabulary.Text;

/** What every reader of a scenario needs: its names and its wording. */
public record Context(Scope scope, Wording wording) {
    Text text(Value value) {
        return wording.text(value);
    }

    String refer(Value value, Scope.Family family) {
        return scope.refer(value, family);
    }
}
