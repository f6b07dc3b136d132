package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Cause;
import app.gegenwind.simulation.Situation.Speech;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = new Messages();

    @Test
    void whatCameAfterSomebodyAskedIsFoundToo() {
        Thread.Post first = write(0);
        assertThat(messages.find(0)).isSameAs(first);
        assertThat(messages.find(5)).isNull();
        Thread.Post fifth = write(5);
        assertThat(messages.find(5)).isSameAs(fifth);
        assertThat(messages.all()).containsExactly(first, fifth);
        assertThat(messages.first()).isSameAs(first);
    }

    private Thread.Post write(long id) {
        Thread.Post post = new Thread.Post(id, null, 0, id, Channel.PUBLIC, new Speech.First(), new Cause.Script());
        messages.add(post);
        return post;
    }
}
