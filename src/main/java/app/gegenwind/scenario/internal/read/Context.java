package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.vocabulary.Text;

/** What every reader of a scenario needs: its names and its wording. */
public record Context(Scope scope, Wording wording) {
    Text text(Value value) {
        return wording.text(value);
    }

    /** Simulated ms of a moment as it is written. */
    long time(Value value, long fallback) {
        return value.time(scope.calendar(), fallback);
    }

    String refer(Value value, Scope.Family family) {
        return scope.refer(value, family);
    }
}
