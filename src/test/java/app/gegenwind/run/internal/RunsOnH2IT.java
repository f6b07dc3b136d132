package app.gegenwind.run.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class RunsOnH2IT {
    private static Database database;

    @BeforeAll
    static void open(@TempDir Path folder) {
        database = Database.h2(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Nested
    class Stores extends StoresContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Playing extends PlayingContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Clock extends ClockContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Race extends RaceContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Restart extends RestartContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Update extends UpdateContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Practice extends PracticeContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Preview extends PreviewContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Recasts extends RecastContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class Kept extends KeptContract {
        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class OldData extends OldDataContract {
        @TempDir
        private Path folder;

        @Override
        Database empty() {
            return Database.emptyH2(folder);
        }
    }
}
