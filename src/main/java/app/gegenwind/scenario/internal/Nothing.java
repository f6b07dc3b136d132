package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Stands for what could not be read, so that the rest is checked all the same. Never part of a bundle. */
final class Nothing {
    static final ResponseTable RESPONSES =
            new ResponseTable(new TreeMap<>(), List.of(), new TreeMap<>(), List.of(), List.of(), new TreeMap<>());
    static final EvidenceTable EVIDENCE = new EvidenceTable(List.of());
    static final Competencies COMPETENCIES =
            new Competencies(List.of(), new Competencies.Tracing(0, 0, 0, 0, 0), List.of());
    static final Bundle.Names NAMES = new Bundle.Names(List.of(), List.of());
    static final Brand BRAND = new Brand(
            "",
            "?",
            Optional.empty(),
            "#000000",
            Text.EMPTY,
            Address.DU,
            Text.EMPTY,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());

    private Nothing() {}
}
