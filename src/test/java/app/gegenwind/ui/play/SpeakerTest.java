package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerTest {

    @Test
    void whoeverComesBackKeepsTheirName() {
        Desk desk = AtTheDesk.ofTheLateParcel().at("5:00").desk();
        Incident jana = desk.incident("jana");
        List<Message> messages = desk.thread("jana").orElseThrow().messages();
        List<Message> back = messages.stream().filter(SpeakerTest::comesBack).toList();

        assertThat(back).isNotEmpty().allSatisfy(message -> {
            long author = ((Speech.Crowd) message.speech()).author();
            Message first =
                    messages.stream().filter(m -> m.id() == author).findFirst().orElseThrow();
            assertThat(Speaker.of(desk, jana, message)).isEqualTo(Speaker.of(desk, jana, first));
        });
    }

    private static boolean comesBack(Message message) {
        return message.speech() instanceof Speech.Crowd crowd && crowd.author() != message.id();
    }
}
