package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.Collection;
import java.util.List;

/**
 * Files of a folder that nobody reads.
 *
 * @param scenarios folders that hold a scenario
 * @param read files the scenarios rest on
 */
public record FolderWide(Collection<String> scenarios, Collection<String> read, Problems problems) {
    static final List<String> SHARED = List.of("brands", "lines");
    private static final List<String> OWN = List.of("scenario.yaml", "parameters.yaml");

    /** @param files all of the folder that could be read */
    public void check(Collection<String> files) {
        Headless headless = new Headless(files, scenarios);
        headless.report(problems);
        boolean allRight = headless.isEmpty() && allRight();
        for (String file : files) {
            String folder = folder(file);
            boolean shared = file.endsWith(".yaml") && SHARED.contains(folder);
            if (shared && allRight && !read.contains(file)) {
                problems.add(Diagnostic.UNUSED, Mark.start(file), folder.replace("brands", "brand"), name(file));
            }
            if (!shared && !read.contains(file) && !isPartOfScenario(file, folder) && !headless.holds(folder)) {
                problems.add(Diagnostic.STRAY_FILE, Mark.start(file), why(file, folder));
            }
        }
    }

    /** Whether every scenario says for certain what it uses. */
    private boolean allRight() {
        List<String> files = scenarios.stream().map(id -> id + "/scenario.yaml").toList();
        return read.containsAll(files) && !problems.breaks(files);
    }

    static String folder(String file) {
        return file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private boolean isPartOfScenario(String file, String folder) {
        return scenarios.contains(folder)
                && (OWN.contains(file.substring(folder.length() + 1)) || file.endsWith(".plan.yaml"));
    }

    private String why(String file, String folder) {
        if (file.endsWith(".yml")) {
            return "names end in .yaml";
        }
        if (folder.isEmpty()) {
            return "no table has this name";
        }
        return scenarios.contains(folder)
                ? "a scenario's files are scenario.yaml, parameters.yaml and *.plan.yaml"
                : "the folder has no scenario.yaml";
    }
}
