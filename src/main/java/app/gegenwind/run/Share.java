package app.gegenwind.run;

import java.time.Instant;

/** A link that works, and since when. */
public record Share(ShareKey key, Instant since) {}
