package app.gegenwind.run;

import java.time.Instant;

/**
 * A piece of evidence the trainee does not accept.
 *
 * @param evidence its place in the record's {@code debrief().evidence()}, counted from 0
 * @param why in the trainee's own words, 1 to {@value #LONGEST} characters
 * @param since when it was written, or changed last
 */
public record Contest(int evidence, String why, Instant since) {
    public static final int LONGEST = 1000;

    /** What became of it. */
    public enum Filed {
        KEPT,
        /** It says nothing. */
        BLANK,
        /** It has more than {@value Contest#LONGEST} characters. */
        TOO_LONG,
        /** No such finished run, somebody else's, or no such evidence. */
        NOT_FOUND
    }
}
