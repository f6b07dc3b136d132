package app.gegenwind.run;

import app.gegenwind.scenario.Bundle;
import java.util.List;
import java.util.Optional;

/**
 * A finished run as those find it who may read it: whole from its record, whichever version played it.
 *
 * @param bundle the scenario as it was then, for its wording; empty if this version cannot read it any more
 * @param contests in the order of the evidence
 */
public record FinishedRun(
        RunHeader header, RunRecord record, Optional<Bundle> bundle, Replay replay, List<Contest> contests) {}
