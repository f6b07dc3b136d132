package app.gegenwind;

/** The server cannot start for a reason its operator can change; the message is one sentence saying which. */
class StartRefused extends RuntimeException {
    private final int exitCode;

    private StartRefused(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** An option says what cannot be. */
    static StartRefused asked(String sentence) {
        return new StartRefused(2, sentence);
    }

    /** The command is right, and something of this machine is in its way. */
    static StartRefused here(String sentence) {
        return new StartRefused(1, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
