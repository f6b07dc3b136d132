package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Recasts;
import app.gegenwind.run.RunId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers the words of a play by the bundle that was kept with it. */
final class KeptRecasts implements Recasts {
    private final Stores stores;
    private final Starts starts;

    KeptRecasts(Stores stores, Starts starts) {
        this.stores = stores;
        this.starts = starts;
    }

    @Override
    public RunId start(PersonId person, Bundle recast) {
        return starts.play(person, recast);
    }

    @Override
    public Optional<RunId> again(PersonId person, RunId run) {
        return stores.headers()
                .own(person, run)
                .flatMap(header -> stores.bundles()
                        .offered(header.scenario())
                        .map(today ->
                                starts.play(person, inTheWordsOf(header.setup().hash(), today))));
    }

    /** Words that fit no more are left out, all of them: half of another brand would be neither. */
    private Bundle inTheWordsOf(String hash, Bundle today) {
        Optional<Parameters> words = stores.bundles().kept(hash).map(Parameters::of);
        return words.map(said -> Recast.of(today, said))
                .map(recast -> switch (recast) {
                    case Recast.Fits(Bundle fits) -> fits;
                    case Recast.Refused refused -> today;
                })
                .orElse(today);
    }

    @Override
    public Parameters last(PersonId person, String scenario) {
        return stores.bundles()
                .lastRecast(person, scenario)
                .map(Parameters::of)
                .orElseGet(() -> new Parameters(new TreeMap<>()));
    }
}
