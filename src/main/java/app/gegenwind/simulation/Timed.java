package app.gegenwind.simulation;

import app.gegenwind.scenario.plan.Decision;

/** A decision at a simulated moment (ms). */
public record Timed(long at, Decision decision) {}
