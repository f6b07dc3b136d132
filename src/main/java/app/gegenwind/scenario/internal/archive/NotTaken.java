package app.gegenwind.scenario.internal.archive;

import app.gegenwind.scenario.archive.Refusal;

/** Ends the reading of an archive that is not taken in. */
final class NotTaken extends RuntimeException {
    private final transient Refusal refusal;

    NotTaken(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
