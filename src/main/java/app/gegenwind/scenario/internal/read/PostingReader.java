package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.table.Posting;

/** Reads how far own posts travel on a platform. */
final class PostingReader {
    private static final long HOUR = 3_600_000;

    private static final Posting AVERAGE =
            new Posting(12 * HOUR, 50, 120, 1.5, 25, new Posting.Pushed(20, 50, 2, 120), "");

    private PostingReader() {}

    /** Where nothing is said, that of an average platform. */
    static Posting read(Value value) {
        if (!value.isThere()) {
            return AVERAGE;
        }
        try (Fields fields = value.fields()) {
            return new Posting(
                    Math.max(1, fields.required("half-life").duration(HOUR)),
                    fields.required("organic").integer(1, 1000, 50),
                    fields.required("engaged").integer(1, 10_000, 100),
                    fields.required("crowding").decimal(0, 20, 1),
                    fields.required("keeps").integer(0, 100, 25),
                    pushed(fields.required("pushed")),
                    fields.required("source").words(""));
        }
    }

    private static Posting.Pushed pushed(Value value) {
        try (Fields fields = value.fields()) {
            return new Posting.Pushed(
                    fields.required("first").integer(1, 1000, 10),
                    fields.required("at-least").integer(0, 100_000, 0),
                    fields.required("times").decimal(1, 10, 2),
                    fields.required("bar").integer(100, 300, 120));
        }
    }
}
