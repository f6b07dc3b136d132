package app.gegenwind.account;

/** Signs what leaves the house and comes back, with the key of the data folder: whoever has the database only can sign nothing. */
@FunctionalInterface
public interface Signatures {

    /**
     * HMAC-SHA256, 32 bytes. What was signed for one purpose means nothing for another.
     *
     * @param purpose a word
     */
    byte[] sign(String purpose, String text);
}
