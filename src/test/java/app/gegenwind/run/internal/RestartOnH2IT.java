package app.gegenwind.run.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class RestartOnH2IT extends RestartContract {
    private static Database database;

    @BeforeAll
    static void open(@TempDir Path folder) {
        database = Database.h2(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
