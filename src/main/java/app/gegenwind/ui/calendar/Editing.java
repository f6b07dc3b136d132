package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Dress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of the clicks in the editor. */
final class Editing {
    private final Supplier<Planning> planning;
    private final CalendarPane.Hands hands;
    private final Consumer<String> move;
    private final Runnable close;

    Editing(Supplier<Planning> planning, CalendarPane.Hands hands, Consumer<String> move, Runnable close) {
        this.planning = planning;
        this.hands = hands;
        this.move = move;
        this.close = close;
    }

    void close() {
        close.run();
    }

    void choose(String line) {
        dress(dressing -> dressing.choosing(line));
    }

    void turn(String hashtag) {
        dress(dressing -> dressing.turning(hashtag));
    }

    void turn(Mark mark) {
        dress(dressing -> dressing.turning(mark));
    }

    private void dress(Function<Dressing, Dress> change) {
        hands.look(look -> look.open()
                .map(post -> look.dress(change.apply(Dressing.of(planning.get(), look, post))))
                .orElse(look));
    }

    void act(EditorScreen.Act.Kind kind, String post) {
        switch (kind) {
            case PRODUCE, SAVE -> save(post, List.of());
            case SUBMIT -> save(post, List.of(new Decision.Submit(post)));
            case SCHEDULE -> move.accept(post);
            case ENGAGE -> hands.decide(List.of(new Decision.Engage(post)));
            case UNSCHEDULE -> hands.decide(List.of(new Decision.Unschedule(post)));
            case STOP -> hands.stop(post);
        }
    }

    /** What was changed is saved before anything else is done with it. */
    private void save(String post, List<Decision> then) {
        Dressing dressing = Dressing.of(planning.get(), hands.looks(), post);
        List<Decision> decisions = new ArrayList<>(then);
        if (dressing.changed() || then.isEmpty()) {
            decisions.addFirst(dressing.compose());
        }
        if (hands.decide(decisions)) {
            hands.look(CalendarLook::saved);
        }
    }
}
