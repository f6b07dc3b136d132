package app.gegenwind;

import org.springframework.boot.SpringBootExceptionReporter;

/** Says a {@link StartRefused} in its one sentence, where Spring would print a stack trace. */
class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof StartRefused refused) {
            System.err.println(refused.getMessage());
            return true;
        }
        return false;
    }
}
