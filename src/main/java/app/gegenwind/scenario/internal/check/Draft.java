package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A scenario as it was read, with its places; values that could not be read are stood in for.
 *
 * @param lines places of the line pools by id
 */
public record Draft(
        Scenario scenario, Places places, Map<String, Written> plans, Map<String, Places> lines, Shared shared) {

    /** A plan and where it and its lines stand. */
    public record Written(Plan plan, Places places, SortedMap<Integer, Mark> lines) {
        private static final String DECISIONS = "decisions";

        public Written(Plan plan, Places places) {
            this(plan, places, places.itemsByLine(DECISIONS));
        }

        Mark mark(Plan.Line line) {
            return lines.getOrDefault(line.line(), places.value(DECISIONS));
        }
    }

    /** The tables and where findings go. */
    public record Shared(Bundle.Tables tables, Problems problems) {}

    void report(Diagnostic what, Mark at, Object... arguments) {
        shared.problems().add(what, at, arguments);
    }

    /** Whether the file has an error so far; then what seems to be missing may only be unread. */
    boolean isBroken(Places file) {
        return shared.problems().breaks(List.of(file.root().mark().file()));
    }

    Optional<PlatformFacts> facts(Platform platform) {
        return Optional.ofNullable(shared.tables().platforms().get(platform));
    }

    Collection<Incident> incidents() {
        return scenario.cast().incidents().values();
    }

    long lasts() {
        return scenario.lasts();
    }
}
