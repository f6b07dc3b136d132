package app.gegenwind.run.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database of one of the two kinds the product runs on. */
record Database(HikariDataSource source) implements AutoCloseable {

    static Database h2(Path folder) {
        return emptyH2(folder).migrate();
    }

    static Database emptyH2(Path folder) {
        return h2(folder, "sa", "");
    }

    /** The database of a server that stands now; it has no user of its own. */
    static Database ofServer(Path data) {
        return h2(data, "", "");
    }

    /** With the product's own settings and some more. */
    static Database h2(Path folder, String user, String more) {
        return at(
                productUrl()
                                .replace(
                                        "${gegenwind.data}",
                                        folder.toAbsolutePath().toString())
                        + more,
                user);
    }

    private static String productUrl() {
        var properties = new Properties();
        try (var file = Database.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("spring.datasource.url");
    }

    /** A new database on a real server, which runs as long as this JVM. */
    static Database postgres() {
        return emptyPostgres().migrate();
    }

    static Database emptyPostgres() {
        return at(Server.PROCESS.getJdbcUrl("postgres", newDatabase()), "postgres");
    }

    private static String newDatabase() {
        String name = "test" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(Server.PROCESS.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return name;
    }

    private static Database at(String url, String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(4);
        return new Database(new HikariDataSource(config));
    }

    Database migrate() {
        return migrateTo("latest");
    }

    Database migrateTo(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
        return this;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public void close() {
        source.close();
    }

    private static final class Server {
        private static final EmbeddedPostgres PROCESS = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
