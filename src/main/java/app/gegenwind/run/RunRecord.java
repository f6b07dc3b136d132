package app.gegenwind.run;

import app.gegenwind.assessment.Debrief;
import java.util.List;

/**
 * What a finished run left: it is read, never computed again, so it stays what it was when the engine changes.
 *
 * @param engine version that produced it
 * @param digest of the transcript
 * @param transcript one line an event
 */
public record RunRecord(String engine, String digest, List<String> transcript, Debrief debrief) {}
