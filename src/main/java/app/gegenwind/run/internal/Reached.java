package app.gegenwind.run.internal;

/**
 * How far a run was shown: simulated ms, after that many decisions, with the digest of the transcript then. No later decision may lie
 * before it.
 */
record Reached(long at, int after, String digest) {}
