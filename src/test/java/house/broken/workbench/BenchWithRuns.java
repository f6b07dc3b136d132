package house.broken.workbench;

import house.broken.run.RunWithVaadin;

/** Breaks "workbench is pure": bots play in memory, never through stored runs. */
class BenchWithRuns {
    RunWithVaadin run;
}
