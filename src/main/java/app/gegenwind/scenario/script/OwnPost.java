package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;

/** A post of the brand. {@code at} is simulated ms: negative or 0 is already out, positive waits in the queue. */
public record OwnPost(String id, Platform platform, long at, String topic, Format format, Tone tone, Text says) {
    public boolean isScheduled() {
        return at > 0;
    }
}
