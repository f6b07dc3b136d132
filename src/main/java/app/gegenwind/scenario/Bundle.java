package app.gegenwind.scenario;

import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything a run of one scenario depends on, read and checked.
 *
 * @param hash of {@code sources}
 * @param plans by name; {@code model} and {@code silence} are always there
 */
public record Bundle(Scenario scenario, Tables tables, Map<String, Plan> plans, Sources sources, String hash) {

    public static final String MODEL = "model";
    public static final String SILENCE = "silence";

    /** The tables all scenarios share. */
    public record Tables(
            Map<Platform, PlatformFacts> platforms,
            ResponseTable responses,
            EvidenceTable evidence,
            Competencies competencies,
            Names names) {}

    /** First names with an initial, and handles, for generated commenters. */
    public record Names(List<String> people, List<String> handles) {}

    public String id() {
        return scenario.id();
    }

    /** The same scenario with other words in place of its parameters, as if its folder had a {@code parameters.yaml} with them. */
    public Library.Loaded as(Parameters parameters) {
        String words = parameters.over(Parameters.of(sources)).yaml();
        return Library.load(sources.with(Parameters.file(id()), words));
    }

    public PlatformFacts facts(Platform platform) {
        return Objects.requireNonNull(tables.platforms().get(platform), platform.id());
    }

    public Plan plan(String name) {
        return Objects.requireNonNull(plans.get(name), name);
    }
}
