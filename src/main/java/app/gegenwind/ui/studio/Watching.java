package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJobs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.ui.shell.Refresher;

/** Keeps a page of the studio up to date while it is shown. */
final class Watching {
    private Watching() {}

    /** What ends it. */
    static Runnable of(LibraryFolder folder, BalanceJobs jobs, Refresher refresher) {
        LibraryFolder.Watch files = folder.watch(_ -> refresher.poke());
        BalanceJobs.Watch balances = jobs.watch(refresher::poke);
        return () -> {
            files.close();
            balances.close();
        };
    }
}
