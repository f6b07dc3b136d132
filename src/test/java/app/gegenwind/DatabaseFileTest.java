package app.gegenwind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {
    private static final int COMMITS = 300;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws SQLException {
        file = folder.resolve("gegenwind.mv.db");
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("create table told (line int)");
            for (int i = 1; i <= COMMITS; i++) {
                statement.execute("insert into told values (" + i + ")");
            }
        }
    }

    @Test
    void aLargeFileIsCopiedIntoASmallerOneWithEverythingInIt() throws Exception {
        long before = Files.size(file);
        DatabaseFile.tidy(folder, before / 2);
        assertThat(Files.size(file)).isLessThan(before / 2);
        assertThat(told()).isEqualTo(COMMITS);
    }

    @Test
    void aSmallFileIsLeftAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        DatabaseFile.tidy(folder);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aCopyThatWasInterruptedIsThrownAway() throws Exception {
        Files.writeString(folder.resolve("gegenwind.mv.db.tempFile"), "half a copy");
        DatabaseFile.tidy(folder);
        assertThat(folder.resolve("gegenwind.mv.db.tempFile")).doesNotExist();
        assertThat(told()).isEqualTo(COMMITS);
    }

    @Test
    void anEmptyFolderIsNoTrouble() throws Exception {
        DatabaseFile.tidy(Files.createDirectory(folder.resolve("new")));
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("gegenwind") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
    }

    private int told() throws SQLException {
        try (var connection = open();
                var rows = connection.createStatement().executeQuery("select count(*) from told")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
