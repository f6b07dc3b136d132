package app.gegenwind.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsKey() throws IOException {
        byte[] key = KeyFile.in(folder.resolve("data")).key();

        assertThat(key).hasSize(32);
        assertThat(KeyFile.in(folder.resolve("data")).key()).isEqualTo(key);
        assertThat(KeyFile.in(folder.resolve("other")).key()).isNotEqualTo(key);
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        KeyFile.in(folder).key();

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("guest.key"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForItsOwnersEyesOnly() throws IOException {
        KeyFile.in(folder).key();
        assertThat(permissions()).isEqualTo("rw-------");

        Files.setPosixFilePermissions(folder.resolve("guest.key"), PosixFilePermissions.fromString("rw-r--r--"));
        KeyFile.in(folder).key();
        assertThat(permissions()).isEqualTo("rw-------");
    }

    @Test
    void saysWhenTheFileIsNoKey() throws IOException {
        Files.writeString(folder.resolve("guest.key"), "half");

        assertThatThrownBy(() -> KeyFile.in(folder).key())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("guest.key is not a key of 32 bytes");
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("guest.key")));
    }
}
