package app.gegenwind.account.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/** The key that signs guests' cookies and links to runs: 32 random bytes in the data folder, for its owner's eyes only. */
record KeyFile(Path path) {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    static KeyFile in(Path folder) {
        return new KeyFile(folder.resolve("guest.key"));
    }

    /** The key; made at the first call. */
    byte[] key() throws IOException {
        if (Files.notExists(path)) {
            make();
        }
        restrict();
        byte[] key = Files.readAllBytes(path);
        if (key.length != BYTES) {
            throw new IOException(
                    "%s is not a key of %d bytes: restore it from a backup, or delete it and every guest starts anew and every shared link is void."
                            .formatted(path, BYTES));
        }
        return key;
    }

    // Written beside and moved, so that a process killed in between leaves no half a key.
    private void make() throws IOException {
        Files.createDirectories(path.getParent());
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(path.getParent(), "guest", ".key", ownerOnly());
        try {
            Files.write(draft, key);
            Files.move(draft, path);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.delete(draft);
        }
    }

    private void restrict() throws IOException {
        if (isPosix() && !Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return Files.getFileAttributeView(path.getParent(), PosixFileAttributeView.class) != null;
    }
}
