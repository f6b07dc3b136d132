package app.gegenwind;

/** The server cannot start for a reason its operator can change; the message is one sentence saying which. */
class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
