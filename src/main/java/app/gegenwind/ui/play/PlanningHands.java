package app.gegenwind.ui.play;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.ui.calendar.CalendarLook;
import app.gegenwind.ui.calendar.CalendarPane;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What becomes of the clicks in the calendar: decisions of the run, like those at the desk. */
record PlanningHands(DeskPane desk, Questions questions) implements CalendarPane.Hands {

    @Override
    public CalendarLook looks() {
        return desk.player().desk().selection().calendar();
    }

    @Override
    public void look(UnaryOperator<CalendarLook> change) {
        desk.look(() -> desk.player().select(s -> s.plan(change)));
    }

    @Override
    public boolean decide(List<Decision> decisions) {
        Optional<String> refused = decisions.stream()
                .flatMap(decision -> desk.player().decide(decision).stream())
                .findFirst();
        desk.act(() -> refused);
        return refused.isEmpty();
    }

    @Override
    public void stop(String post) {
        questions.stopPost(desk, post);
    }

    @Override
    public void queue(boolean stands) {
        desk.act(() -> desk.player().queue(stands));
    }

    @Override
    public void answer(String incident) {
        desk.look(() -> desk.player().open(incident));
    }
}
