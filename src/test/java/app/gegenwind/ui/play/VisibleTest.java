package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Situation.Marks;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Status;
import app.gegenwind.simulation.Situation.Thread;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static final int CROWD = 3000;

    @Test
    void aThreadOpensWithItsFirstMessageAndTheLatestComments() {
        Visible visible = look(Selection.start().open("jana", Channel.PUBLIC, all().size()));

        assertThat(ids(visible))
                .hasSize(2 + Visible.LATEST)
                .startsWith(0L, 1500L)
                .endsWith((long) CROWD);
        assertThat(visible.crowd()).isEqualTo(CROWD - 1);
        assertThat(visible.earlier()).isEqualTo(CROWD - 1 - Visible.LATEST);
        assertThat(visible.fresh()).isZero();
    }

    @Test
    void eachLookFurtherBackBringsAsManyMore() {
        Selection opened = Selection.start().open("jana", Channel.PUBLIC, all().size());

        Visible visible = look(opened.further(Visible.FURTHER));

        assertThat(ids(visible)).hasSize(2 + Visible.LATEST + Visible.FURTHER);
        assertThat(look(opened.further(CROWD)).messages()).isEqualTo(all());
        assertThat(look(opened.further(CROWD)).earlier()).isZero();
    }

    @Test
    void openedAgainItBeginsWithTheLatestOnes() {
        Selection opened = Selection.start()
                .open("jana", Channel.PUBLIC, all().size())
                .further(CROWD)
                .open("jana", Channel.PUBLIC, all().size());

        assertThat(ids(look(opened))).hasSize(2 + Visible.LATEST);
    }

    @Test
    void whatIsNotReadIsFreshAndNotOnThePage() {
        Visible visible = look(Selection.start().open("jana", Channel.PUBLIC, 2000));

        assertThat(ids(visible)).endsWith(1999L);
        assertThat(visible.fresh()).isEqualTo(all().size() - 2000);
    }

    @Test
    void aFoldedCrowdLeavesTheConversation() {
        Visible visible = look(
                Selection.start().open("jana", Channel.PUBLIC, all().size()).fold());

        assertThat(ids(visible)).containsExactly(0L, 1500L);
        assertThat(visible.earlier()).isZero();
    }

    private static Visible look(Selection selection) {
        Desk desk = AtTheDesk.ofTheLateParcel().at("0:12").looks(_ -> selection).desk();
        return Visible.of(desk, desk.incident("jana"), thread());
    }

    private static List<Long> ids(Visible visible) {
        return visible.messages().stream().map(Message::id).toList();
    }

    private static Thread thread() {
        var marks = new Marks(false, false, false, false, OptionalLong.empty(), List.of(), List.of());
        return new Thread("jana", Status.ANSWERED, 0, OptionalLong.empty(), false, all(), List.of(), List.of(), marks);
    }

    /** A first message, a storm, and one answer of the brand in the middle of it. */
    private static List<Message> all() {
        List<Message> all = new ArrayList<>();
        for (long id = 0; id <= CROWD; id++) {
            all.add(new Message(id, 0, id * 1000, Channel.PUBLIC, speech(id), false, false, false));
        }
        return all;
    }

    private static Speech speech(long id) {
        if (id == 0) {
            return new Speech.First();
        }
        return id == CROWD / 2 ? new Speech.Brand("sorry-and-private") : new Speech.Crowd(id, Stance.values()[0], 3);
    }
}
