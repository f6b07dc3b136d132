package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.report.JsonText;
import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Event;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void anEventIsItsTimeItsNameAndItsArguments() {
        assertThat(json(new Event.IncidentOpened(300_000, "jana"), "incident-opened"))
                .isEqualTo("{\"at\":300000,\"type\":\"incident-opened\",\"incident\":\"jana\"}");
    }

    @Test
    void keysOfCommentsAreThoseOfTheTranscript() {
        var comment = new Event.CommentPosted(
                5,
                "jana",
                9_007_199_254_740_993L,
                0,
                9_007_199_254_740_993L,
                Stance.values()[0],
                2,
                new Cause.Decided(3));

        assertThat(json(comment, "comment-posted"))
                .contains("\"comment\":\"0020000000000001\",\"parent\":\"0000000000000000\"")
                .contains("\"wind\":2,\"cause\":{\"type\":\"decided\",\"decision\":3}");
    }

    @Test
    void aMomentIsAnObject() {
        var moment = new Moment(Phase.EARLY, Channel.PUBLIC, false, true, 0);

        assertThat(json(new Event.QueuePaused(5, moment), "queue-paused"))
                .contains(
                        "\"moment\":{\"phase\":\"early\",\"channel\":\"public\",\"again\":false,\"known\":true,\"wind\":0}");
    }

    private static String json(Event event, String type) {
        return JsonText.of(EventJson.of(event, type));
    }
}
