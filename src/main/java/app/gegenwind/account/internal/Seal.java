package app.gegenwind.account.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.account.Signatures;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes a person's id so that nobody without the key can write another: {@code id.HMAC-SHA256(id)}. */
record Seal(SecretKeySpec key) implements Signatures {
    private static final String ALGORITHM = "HmacSHA256";
    // Nothing else that the key signs can be passed off as a guest.
    private static final String PURPOSE = "guest";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static Seal with(byte[] key) {
        return new Seal(new SecretKeySpec(key, ALGORITHM));
    }

    String close(PersonId id) {
        return id + "." + signature(id.toString());
    }

    /** The id, if this key sealed it. */
    Optional<PersonId> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0 || !isSignature(sealed.substring(0, dot), sealed.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(new PersonId(UUID.fromString(sealed.substring(0, dot))));
    }

    @Override
    public byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    // In a time that does not tell how much of a guess was right.
    private boolean isSignature(String id, String signature) {
        return MessageDigest.isEqual(
                signature(id).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String id) {
        return BASE64.encodeToString(sign(PURPOSE, id));
    }
}
