package app.gegenwind.run.internal;

import app.gegenwind.account.Signatures;
import app.gegenwind.run.ShareKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Makes the key of a link from the random id of its row and a signature of it, so that the table alone opens nothing. */
record ShareKeys(Signatures signatures) {
    private static final String PURPOSE = "share";
    private static final int ID = 16;
    private static final int SIGNATURE = 16;
    private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

    ShareKey key(UUID id) {
        return new ShareKey(WRITER.encodeToString(ByteBuffer.allocate(ID + SIGNATURE)
                .put(bytes(id))
                .put(signature(id))
                .array()));
    }

    /** The row that key may open; empty for one that was not made here. */
    Optional<UUID> id(ShareKey key) {
        return bytes(key).filter(bytes -> bytes.length == ID + SIGNATURE).flatMap(this::signed);
    }

    private Optional<UUID> signed(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        // In a time that does not tell how much of a guess was right.
        return MessageDigest.isEqual(signature(id), Arrays.copyOfRange(bytes, ID, bytes.length))
                ? Optional.of(id)
                : Optional.empty();
    }

    private byte[] signature(UUID id) {
        return Arrays.copyOf(signatures.sign(PURPOSE, id.toString()), SIGNATURE);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static Optional<byte[]> bytes(ShareKey key) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(key.value()));
        } catch (IllegalArgumentException noKeyOfOurs) {
            return Optional.empty();
        }
    }
}
