package app.gegenwind.run.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Sources;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        if (isKept(bundle.hash())) {
            return;
        }
        Optional<Bundle> base = offered(bundle.id()).filter(today -> isRecast(bundle, today));
        base.ifPresent(this::keep);
        try {
            insert(bundle, base);
        } catch (DuplicateKeyException keptMeanwhile) {
            // The same hash is the same bundle.
        }
    }

    /** Whether it differs from the other in its words alone. Whoever plays with ever other words then fills no disk. */
    private static boolean isRecast(Bundle bundle, Bundle today) {
        return !bundle.hash().equals(today.hash())
                && bundle.sources().differingFrom(today.sources()).equals(words(bundle.id()))
                && bundle.sources()
                        .files()
                        .keySet()
                        .containsAll(today.sources().files().keySet());
    }

    private static Set<String> words(String scenario) {
        return Set.of(Parameters.file(scenario));
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

    /** What its files said, even if this version cannot read them. */
    Optional<Sources> kept(String hash) {
        return jdbc.sql("""
                select own.scenario, own.files, base.files from bundle own left join bundle base on base.hash = own.base
                where own.hash = :hash
                """).param("hash", hash).query(Bundles::sources).optional();
    }

    private static Sources sources(ResultSet row, int number) throws SQLException {
        SortedMap<String, String> files = new TreeMap<>();
        String base = row.getString(3);
        if (base != null) {
            files.putAll(RunJson.files(base));
        }
        files.putAll(RunJson.files(row.getString(2)));
        return new Sources(row.getString(1), files);
    }

    /** The words of the latest play of it in other words, as files of their own. */
    Optional<Sources> lastRecast(PersonId person, String scenario) {
        return jdbc.sql("""
                select bundle.scenario, bundle.files from run join bundle on bundle.hash = run.bundle
                where run.person = :person and run.scenario = :scenario and run.play is not null and bundle.base is not null
                order by run.play desc fetch first 1 row only
                """)
                .param("person", person.value())
                .param("scenario", scenario)
                .query((row, number) -> new Sources(row.getString(1), RunJson.files(row.getString(2))))
                .optional();
    }

    private void insert(Bundle bundle, Optional<Bundle> base) {
        SortedMap<String, String> files = new TreeMap<>(bundle.sources().files());
        base.ifPresent(_ -> files.keySet().retainAll(words(bundle.id())));
        jdbc.sql("insert into bundle (hash, scenario, files, base) values (:hash, :scenario, :files, :base)")
                .param("hash", bundle.hash())
                .param("scenario", bundle.id())
                .param("files", RunJson.write(files))
                .param("base", base.map(Bundle::hash).orElse(null), Types.VARCHAR)
                .update();
    }
}
