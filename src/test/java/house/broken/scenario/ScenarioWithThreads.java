package house.broken.scenario;

import java.util.concurrent.atomic.AtomicLong;

/** Breaks "scenario is pure": java.util is allowed, java.util.concurrent is not. */
public record ScenarioWithThreads(AtomicLong counter) {}
