package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.Collection;

/** Files of a folder that nobody reads. */
public final class FolderWide {
    private FolderWide() {}

    /**
     * @param files all of the folder
     * @param read those the scenarios rest on
     * @param scenarios folders that hold a scenario
     */
    public static void check(
            Collection<String> files, Collection<String> read, Collection<String> scenarios, Problems problems) {
        boolean allRead = scenarios.stream().allMatch(id -> read.contains(id + "/scenario.yaml"));
        for (String file : files) {
            String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
            boolean shared = file.endsWith(".yaml") && (folder.equals("brands") || folder.equals("lines"));
            if (shared && allRead && !read.contains(file)) {
                problems.add(Diagnostic.UNUSED, Mark.whole(file), folder.replace("brands", "brand"), name(file));
            }
            if (!shared && !read.contains(file) && !isPartOfScenario(file, folder, scenarios)) {
                problems.add(Diagnostic.STRAY_FILE, Mark.whole(file), why(file, folder, scenarios));
            }
        }
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static boolean isPartOfScenario(String file, String folder, Collection<String> scenarios) {
        return scenarios.contains(folder) && (file.endsWith("/scenario.yaml") || file.endsWith(".plan.yaml"));
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
