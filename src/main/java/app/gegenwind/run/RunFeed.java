package app.gegenwind.run;

/**
 * Hears what changes in a run. Called in order, one at a time for each run, on a thread of the product and outside its locks; after
 * {@link Watch#close} it may still hear what was on its way.
 */
@FunctionalInterface
public interface RunFeed {

    void changed(RunNews news);

    /** One listener's place at a run; closing it twice does nothing. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
