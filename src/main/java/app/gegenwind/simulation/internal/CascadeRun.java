package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Cascade;

/** One cascade without a world. */
public final class CascadeRun {
    private CascadeRun() {}

    public static int size(Cascade cascade, long seed) {
        throw new UnsupportedOperationException();
    }
}
