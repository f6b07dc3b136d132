package app.gegenwind.run.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

class RunsOnPostgresIT {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.postgres();
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
        @Override
        Database empty() {
            return Database.emptyPostgres();
        }
    }
}
