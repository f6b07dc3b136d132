package app.gegenwind.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.simulation.internal.Agenda.Priority;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    @Test
    void thingsHappenByTimeThenPriorityThenOrder() {
        Agenda agenda = new Agenda();
        List<String> happened = new ArrayList<>();
        agenda.add(2, Priority.SCRIPT, () -> happened.add("later"));
        agenda.add(1, Priority.END, () -> happened.add("end"));
        agenda.add(1, Priority.CROWD, () -> happened.add("first of the crowd"));
        agenda.add(1, Priority.CROWD, () -> happened.add("second of the crowd"));
        agenda.add(1, Priority.SCRIPT, () -> happened.add("script"));
        while (!agenda.isEmpty()) {
            agenda.take().run();
        }
        assertThat(happened).containsExactly("script", "first of the crowd", "second of the crowd", "end", "later");
    }
}
