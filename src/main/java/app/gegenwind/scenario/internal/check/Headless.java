package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Folders with the files of a scenario, but without its {@code scenario.yaml}. */
final class Headless {
    private static final Predicate<String> PLAN =
            Pattern.compile(".+\\.plan\\.ya?ml").asMatchPredicate();
    private static final Predicate<String> MISNAMED = Pattern.compile(
                    "[^/]+/s[cz]enarios?[. (_].*", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private final SortedMap<String, List<String>> files = new TreeMap<>();

    Headless(Collection<String> all, Collection<String> scenarios) {
        for (String file : all) {
            String folder = FolderWide.folder(file);
            if (!folder.isEmpty() && !FolderWide.SHARED.contains(folder) && !scenarios.contains(folder)) {
                files.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
            }
        }
        files.values().removeIf(inside -> inside.stream().noneMatch(PLAN.or(MISNAMED)));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    boolean holds(String folder) {
        return files.containsKey(folder);
    }

    /** Said once for each folder: at the file that should be the scenario, or else at its first plan. */
    void report(Problems problems) {
        for (List<String> inside : files.values()) {
            List<String> others = inside.stream().filter(PLAN.negate()).toList();
            String meant =
                    others.stream().filter(MISNAMED).findFirst().orElse(others.size() == 1 ? others.getFirst() : "");
            String at = meant.isEmpty() ? inside.getFirst() : meant;
            String hint = meant.isEmpty() ? "" : " Rename it to scenario.yaml?";
            problems.add(Diagnostic.NO_SCENARIO, Mark.start(at), hint);
        }
    }
}
