package app.gegenwind.simulation;

import java.util.List;

/** Quiet time that has passed at once, what happened in it, and what ended it. */
public record Skipped(List<Event> events, Call call) {}
