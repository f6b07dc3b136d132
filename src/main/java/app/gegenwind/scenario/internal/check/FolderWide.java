package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.Collection;
import java.util.List;

/** Files of a folder that nobody reads. */
public final class FolderWide {
    private FolderWide() {}

    /**
     * @param files all of the folder
     * @param read the tables, and those the scenarios rest on
     * @param scenarios folders that hold a scenario
     */
    public static void check(
            Collection<String> files, Collection<String> read, Collection<String> scenarios, Problems problems) {
        for (String file : files) {
            if (!read.contains(file)) {
                check(file, scenarios, problems);
            }
        }
    }

    private static void check(String file, Collection<String> scenarios, Problems problems) {
        List<String> parts = List.of(file.split("/"));
        String folder = parts.size() == 2 ? parts.getFirst() : "";
        String name = parts.getLast().replaceFirst("\\.yaml$", "");
        if (folder.equals("brands") && file.endsWith(".yaml")) {
            problems.add(Diagnostic.UNUSED, Mark.whole(file), "brand", name);
        } else if (folder.equals("lines") && file.endsWith(".yaml")) {
            problems.add(Diagnostic.UNUSED, Mark.whole(file), "lines", name);
        } else {
            problems.add(Diagnostic.STRAY_FILE, Mark.whole(file), why(file, folder, scenarios));
        }
    }

    private static String why(String file, String folder, Collection<String> scenarios) {
        if (file.endsWith(".yml")) {
            return "names end in .yaml";
        }
        if (folder.isEmpty()) {
            return "no table has this name";
        }
        return scenarios.contains(folder)
                ? "a scenario's files are scenario.yaml and *.plan.yaml"
                : "the folder has no scenario.yaml";
    }
}
