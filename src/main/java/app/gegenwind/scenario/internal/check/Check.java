package app.gegenwind.scenario.internal.check;

import java.util.List;

/** Looks at one aspect of a scenario that was read. */
public interface Check {
    void check(Draft draft);

    /** All of them; their order does not matter. */
    static List<Check> all() {
        return List.of(
                new TextLengths(),
                new Moments(),
                new Channels(),
                new PrivateTalks(),
                new Reachability(),
                new Needless(),
                new ModelPlan(),
                new PlanDecisions(),
                new ReadingLoad(),
                new Giveaways());
    }
}
