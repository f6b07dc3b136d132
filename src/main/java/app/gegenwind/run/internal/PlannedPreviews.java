package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Previews;
import app.gegenwind.run.RunId;
import java.util.Optional;

/** Previews of the scenarios on offer, by their own plans. */
record PlannedPreviews(Stores stores, Starts starts) implements Previews {

    @Override
    public Optional<RunId> start(PersonId person, String scenario, long seed, Preview preview) {
        return stores.bundles()
                .offered(scenario)
                .filter(bundle -> bundle.plans().containsKey(preview.plan()))
                .flatMap(bundle -> starts.preview(person, bundle, seed, preview));
    }
}
