package app.gegenwind.scenario.internal.check;

import java.util.List;

/** Looks at one aspect of a scenario that was read. */
public interface Check {
    void check(Draft draft);

    /** All of them. The first four look whether a file was read without an error; of the others the order does not matter. */
    static List<Check> all() {
        return List.of(
                new Needless(),
                new Branches(),
                new Lacking(),
                new ModelPlan(),
                new TextLengths(),
                new Moments(),
                new Channels(),
                new PrivateTalks(),
                new Reachability(),
                new PlanDecisions(),
                new ReadingLoad(),
                new Giveaways(),
                new Locks());
    }
}
