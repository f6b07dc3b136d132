package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.internal.check.Check;
import app.gegenwind.scenario.internal.check.Draft;
import app.gegenwind.scenario.internal.check.Places;
import app.gegenwind.scenario.internal.read.Ids;
import app.gegenwind.scenario.internal.read.LinesReader;
import app.gegenwind.scenario.internal.read.OtherWords;
import app.gegenwind.scenario.internal.read.PlanReader;
import app.gegenwind.scenario.internal.read.ScenarioReader;
import app.gegenwind.scenario.internal.read.Scope;
import app.gegenwind.scenario.internal.read.Value;
import app.gegenwind.scenario.internal.read.Wording;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the scenarios of a folder and keeps those without an error in any file they rest on. */
final class BundleReader {
    private final FileTrees trees;
    private final SharedFiles shared;
    private final Problems problems;
    private final SortedSet<String> filesRead = new TreeSet<>();

    BundleReader(FileTrees trees, SharedFiles shared) {
        this.trees = trees;
        this.shared = shared;
        this.problems = trees.problems();
    }

    List<Bundle> readAll() {
        List<Bundle> bundles = new ArrayList<>();
        for (String id : trees.scenarios()) {
            String file = id + "/" + FileTrees.SCENARIO;
            Ids.checkFileName(problems, file, id);
            trees.find(file)
                    .flatMap(root -> Guard.read(problems, file, () -> read(id, root)))
                    .ifPresent(bundles::add);
        }
        return bundles;
    }

    /** The files of all scenarios, playable or not. */
    SortedSet<String> filesRead() {
        return filesRead;
    }

    private Optional<Bundle> read(String id, Node.Mapping root) {
        Scope scope = Scope.of(root);
        OtherWords others = others(id);
        Optional<Brand> brand = brand(root, scope, others);
        declare(scope, Scope.Family.LINES, FileTrees.LINES);
        SharedFiles.declare(shared.competencies(), scope);
        Scenario scenario =
                new ScenarioReader(problems, scope, others, this::lines).read(id, root, brand.orElse(Nothing.BRAND));
        Map<String, Plan> plans = plans(id, scope);
        check(scenario, plans, root);
        List<String> files = files(scenario, root);
        filesRead.addAll(files);
        if (brand.isEmpty() || problems.breaks(files) || problems.breaks(SharedFiles.TABLES)) {
            return Optional.empty();
        }
        Sources sources = sources(id, files);
        return Optional.of(new Bundle(scenario, shared.tables(), plans, sources, sources.hash()));
    }

    /** Declares the files of a folder, or trusts every name if the folder itself was refused. */
    private void declare(Scope scope, Scope.Family family, String folder) {
        scope.declare(family, trees.namesIn(folder));
        if (trees.has(folder.replace("/", ""))) {
            scope.trust(family);
        }
    }

    private void check(Scenario scenario, Map<String, Plan> plans, Node.Mapping root) {
        SortedMap<String, Draft.Written> written = new TreeMap<>();
        plans.forEach((name, plan) ->
                written.put(name, new Draft.Written(plan, places(scenario.id() + "/" + name + FileTrees.PLAN))));
        SortedMap<String, Places> lines = new TreeMap<>();
        scenario.cast().lines().keySet().forEach(pool -> lines.put(pool, places(FileTrees.LINES + pool + ".yaml")));
        Draft.Shared tables = new Draft.Shared(shared.tables(), problems);
        Draft draft = new Draft(scenario, new Places(root), written, lines, tables);
        Check.all().forEach(check -> check.check(draft));
    }

    private Places places(String file) {
        return new Places(trees.find(file).orElseThrow());
    }

    private OtherWords others(String id) {
        String file = id + "/" + FileTrees.PARAMETERS;
        return trees.find(file)
                .flatMap(tree -> Guard.read(problems, file, () -> Optional.of(OtherWords.read(tree, problems))))
                .orElse(OtherWords.NONE);
    }

    private Optional<Brand> brand(Node.Mapping root, Scope scope, OtherWords others) {
        declare(scope, Scope.Family.BRAND, FileTrees.BRANDS);
        Optional<Brand> brand = root.find("brand")
                .map(node -> new Value(problems, "brand", node.mark(), node))
                .map(value -> scope.refer(value, Scope.Family.BRAND))
                .flatMap(id -> shared.brand(id, others, trees));
        brand.ifPresent(
                known -> scope.declare(Scope.Family.COLLEAGUE, known.team().keySet()));
        if (brand.isEmpty()) {
            scope.trust(Scope.Family.COLLEAGUE);
        }
        return brand;
    }

    private Map<String, Lines> lines(List<Incident> incidents, Wording wording) {
        SortedMap<String, Lines> pools = new TreeMap<>();
        for (Incident incident : incidents) {
            incident.spread()
                    .map(Incident.Spread::lines)
                    .ifPresent(id -> trees.find(FileTrees.LINES + id + ".yaml")
                            .ifPresent(root ->
                                    pools.computeIfAbsent(id, i -> LinesReader.read(i, root, wording, problems))));
        }
        return pools;
    }

    private Map<String, Plan> plans(String id, Scope scope) {
        SortedMap<String, Plan> plans = new TreeMap<>();
        PlanReader reader = new PlanReader(problems, scope);
        for (String file : trees.plansOf(id)) {
            String name = file.substring(id.length() + 1, file.length() - FileTrees.PLAN.length());
            trees.read(file, root -> reader.read(name, root)).ifPresent(plan -> plans.put(name, plan));
        }
        for (String name : List.of(Bundle.MODEL, Bundle.SILENCE)) {
            if (!trees.has(id + "/" + name + FileTrees.PLAN)) {
                problems.add(Diagnostic.MISSING_FILE, Mark.start(id + "/" + FileTrees.SCENARIO), name + FileTrees.PLAN);
            }
        }
        return plans;
    }

    /** Every file it rests on, also those that could not be read. */
    private List<String> files(Scenario scenario, Node.Mapping root) {
        List<String> files = new ArrayList<>(SharedFiles.TABLES);
        files.add(scenario.id() + "/" + FileTrees.SCENARIO);
        files.addAll(trees.plansOf(scenario.id()));
        if (trees.has(scenario.id() + "/" + FileTrees.PARAMETERS)) {
            files.add(scenario.id() + "/" + FileTrees.PARAMETERS);
        }
        if (root.find("brand").orElse(null) instanceof Node.Scalar brand) {
            files.add(FileTrees.BRANDS + brand.text().strip() + ".yaml");
        }
        scenario.cast().incidents().values().stream()
                .flatMap(incident -> incident.spread().stream())
                .forEach(spread -> files.add(FileTrees.LINES + spread.lines() + ".yaml"));
        return files;
    }

    private Sources sources(String id, List<String> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : files) {
            String text = trees.folder().texts().get(file);
            if (text != null) {
                texts.put(file, text);
            }
        }
        return new Sources(id, texts);
    }
}
