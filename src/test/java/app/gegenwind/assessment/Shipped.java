package app.gegenwind.assessment;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.simulation.PlanPlay;
import java.nio.file.Path;

/** The scenarios that come with the product. */
public final class Shipped {
    public static final Library LIBRARY = Library.open(Path.of("scenarios"));

    private Shipped() {}

    public static Bundle scenario(String id) {
        return LIBRARY.find(id).orElseThrow(() -> new AssertionError(id + " cannot be played: " + LIBRARY.findings()));
    }

    public static PlanPlay.Played play(Bundle bundle, String plan, long seed) {
        return PlanPlay.of(bundle, seed, bundle.plan(plan));
    }
}
