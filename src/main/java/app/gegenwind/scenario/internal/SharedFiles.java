package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.internal.check.Growth;
import app.gegenwind.scenario.internal.check.Places;
import app.gegenwind.scenario.internal.check.RowOrder;
import app.gegenwind.scenario.internal.read.BrandReader;
import app.gegenwind.scenario.internal.read.CompetenciesReader;
import app.gegenwind.scenario.internal.read.EvidenceReader;
import app.gegenwind.scenario.internal.read.NamesReader;
import app.gegenwind.scenario.internal.read.OtherWords;
import app.gegenwind.scenario.internal.read.PlatformsReader;
import app.gegenwind.scenario.internal.read.ResponsesReader;
import app.gegenwind.scenario.internal.read.Scope;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.ResponseTable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scenarios share.
 *
 * @param tables those that could be read; empty ones stand for the others, whose errors keep every scenario from being played
 */
record SharedFiles(Bundle.Tables tables, SortedMap<String, Brand> brands, Optional<Competencies> competencies) {
    static final String PLATFORMS = "platforms.yaml";
    static final String RESPONSES = "responses.yaml";
    static final String EVIDENCE = "evidence.yaml";
    static final String COMPETENCIES = "competencies.yaml";
    static final String NAMES = "names.yaml";
    static final List<String> TABLES = List.of(PLATFORMS, RESPONSES, EVIDENCE, COMPETENCIES, NAMES);

    static SharedFiles read(FileTrees trees) {
        Problems problems = trees.problems();
        Optional<Competencies> competencies =
                trees.read(COMPETENCIES, tree -> new CompetenciesReader().read(tree, problems));
        Scope scope = new Scope();
        declare(competencies, scope);
        Bundle.Tables tables = new Bundle.Tables(
                trees.read(PLATFORMS, tree -> new PlatformsReader().read(tree, problems))
                        .orElseGet(TreeMap::new),
                trees.read(RESPONSES, tree -> responses(tree, problems)).orElse(Nothing.RESPONSES),
                trees.read(EVIDENCE, tree -> evidence(tree, scope, problems)).orElse(Nothing.EVIDENCE),
                competencies.orElse(Nothing.COMPETENCIES),
                trees.read(NAMES, tree -> NamesReader.read(tree, problems)).orElse(Nothing.NAMES));
        return new SharedFiles(tables, brands(trees), competencies);
    }

    private static ResponseTable responses(Node.Mapping tree, Problems problems) {
        ResponseTable table = new ResponsesReader().read(tree, problems);
        RowOrder.check(table, new Places(tree), problems);
        Growth.check(table, new Places(tree), problems);
        return table;
    }

    private static EvidenceTable evidence(Node.Mapping tree, Scope scope, Problems problems) {
        EvidenceTable table = new EvidenceReader(scope).read(tree, problems);
        RowOrder.check(table, new Places(tree), problems);
        return table;
    }

    private static SortedMap<String, Brand> brands(FileTrees trees) {
        SortedMap<String, Brand> brands = new TreeMap<>();
        for (String id : trees.namesIn(FileTrees.BRANDS)) {
            String file = FileTrees.BRANDS + id + ".yaml";
            trees.read(file, tree -> BrandReader.read(id, tree, OtherWords.NONE, trees.problems()))
                    .ifPresent(brand -> brands.put(id, brand));
        }
        return brands;
    }

    /** The brand as a scenario's own {@code parameters.yaml} calls it. */
    Optional<Brand> brand(String id, OtherWords others, FileTrees trees) {
        Optional<Brand> plain = Optional.ofNullable(brands.get(id));
        String file = FileTrees.BRANDS + id + ".yaml";
        return others.brand().isEmpty()
                ? plain
                : plain.flatMap(_ -> trees.read(file, tree -> BrandReader.read(id, tree, others, trees.problems())));
    }

    /** Declares the competencies, or trusts every name if the table cannot be read. */
    static void declare(Optional<Competencies> competencies, Scope scope) {
        if (competencies.isEmpty()) {
            scope.trust(Scope.Family.COMPETENCY);
        }
        competencies.ifPresent(table -> scope.declare(
                Scope.Family.COMPETENCY,
                table.all().stream().map(Competencies.Competency::id).toList()));
    }
}
