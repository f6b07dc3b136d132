package app.gegenwind.run.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every scenario that was ever played, as it was then. */
final class Bundles {
    private final JdbcClient jdbc;
    private static final int MOST_READ = 32;

    private final Supplier<Library> library;
    private final LinkedHashMap<String, Bundle> read = new LinkedHashMap<>(MOST_READ, 0.75f, true);

    Bundles(JdbcClient jdbc, Supplier<Library> library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    /** The scenario as it is offered now. */
    Optional<Bundle> offered(String scenario) {
        return library.get().find(scenario);
    }

    void keep(Bundle bundle) {
        if (!isKept(bundle.hash())) {
            try {
                insert(bundle.hash(), bundle.sources());
            } catch (DuplicateKeyException keptMeanwhile) {
                // The same hash is the same bundle.
            }
        }
    }

    /** Empty if this version of the product cannot read it any more. */
    Optional<Bundle> find(String hash) {
        return library.get().bundles().stream()
                .filter(bundle -> bundle.hash().equals(hash))
                .findFirst()
                .or(() -> old(hash));
    }

    /** One that is not offered any more; those asked for last are held, since a run asks again and again. */
    private Optional<Bundle> old(String hash) {
        synchronized (read) {
            Bundle held = read.get(hash);
            if (held != null) {
                return Optional.of(held);
            }
        }
        Optional<Bundle> found =
                kept(hash).flatMap(sources -> Library.load(sources).bundle());
        found.ifPresent(this::hold);
        return found;
    }

    private void hold(Bundle bundle) {
        synchronized (read) {
            read.put(bundle.hash(), bundle);
            if (read.size() > MOST_READ) {
                read.pollFirstEntry();
            }
        }
    }

    private boolean isKept(String hash) {
        return jdbc.sql("select hash from bundle where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private Optional<Sources> kept(String hash) {
        return jdbc.sql("select scenario, files from bundle where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new Sources(row.getString(1), RunJson.files(row.getString(2))))
                .optional();
    }

    private void insert(String hash, Sources sources) {
        jdbc.sql("insert into bundle (hash, scenario, files) values (:hash, :scenario, :files)")
                .param("hash", hash)
                .param("scenario", sources.scenario())
                .param("files", RunJson.write(sources.files()))
                .update();
    }
}
