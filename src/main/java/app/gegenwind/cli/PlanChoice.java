package app.gegenwind.cli;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.Spelling;
import app.gegenwind.scenario.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan for a scenario, or what is wrong with it.
 *
 * @param file where it stands, as the user reaches it
 */
record PlanChoice(String file, Optional<Plan> plan, List<Finding> findings) {

    private static final String ENDING = ".plan.yaml";
    private static final String GUEST = "given-on-the-command-line";

    /** Nobody at the desk. */
    static PlanChoice nobody() {
        return new PlanChoice("", Optional.of(new Plan("nobody", List.of(), List.of())), List.of());
    }

    /** The plan of that name in the scenario's folder, or the one in that file, wherever it stands. */
    static PlanChoice of(String nameOrFile, ScenarioPlace place, Bundle bundle) throws IOException {
        if (bundle.plans().containsKey(nameOrFile)) {
            return own(nameOrFile, place, bundle);
        }
        var file = Path.of(nameOrFile);
        var name = file.getFileName().toString().replace(ENDING, "");
        return isOwn(file, place) && bundle.plans().containsKey(name)
                ? own(name, place, bundle)
                : guest(file, Files.readString(file), bundle);
    }

    /** Why a plan that is neither a name nor a file to be read was not found. */
    static String unreadable(String nameOrFile, Bundle bundle) {
        return Files.exists(Path.of(nameOrFile))
                ? "The plan '" + nameOrFile + "' cannot be read: it is not a text file in UTF-8, or not yours to read"
                : "There is no plan '" + nameOrFile + "': no such file, and " + bundle.id() + " has "
                        + named(bundle.plans().keySet()) + "."
                        + Spelling.hint(nameOrFile, bundle.plans().keySet());
    }

    private static String named(Collection<String> plans) {
        return plans.isEmpty() ? "no plans" : "the plans " + String.join(", ", plans);
    }

    private static PlanChoice own(String name, ScenarioPlace place, Bundle bundle) {
        return new PlanChoice(place.file(bundle.id() + "/" + name + ENDING), Optional.of(bundle.plan(name)), List.of());
    }

    private static boolean isOwn(Path file, ScenarioPlace place) throws IOException {
        var home = file.toAbsolutePath().getParent();
        return home != null
                && Files.isSameFile(home, place.root().resolve(place.within()).toAbsolutePath());
    }

    // A plan is read together with the scenario it names things of, so it is laid beside the scenario's own.
    private static PlanChoice guest(Path file, String text, Bundle bundle) {
        var laid = bundle.id() + "/" + GUEST + ENDING;
        var files = new TreeMap<>(bundle.sources().files());
        files.put(laid, text);
        var loaded = Library.load(new Sources(bundle.id(), files));
        var findings = loaded.findings().stream()
                .filter(f -> f.file().equals(laid))
                .map(f -> new Finding(file.toString(), f.line(), f.column(), f.code(), f.severity(), f.message()))
                .toList();
        return new PlanChoice(file.toString(), loaded.bundle().map(b -> b.plan(GUEST)), findings);
    }
}
