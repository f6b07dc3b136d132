package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;

/** Turns files into bundles and findings. */
public final class Linter {
    private Linter() {}

    public static Library library(FolderReader.FolderContent folder) {
        throw new UnsupportedOperationException();
    }

    public static Library.Loaded bundle(Sources sources) {
        throw new UnsupportedOperationException();
    }
}
