package app.gegenwind.scenario.internal.yaml;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects findings: sorted, each once. */
public final class Problems {
    private final SortedSet<Finding> found = new TreeSet<>();

    public void add(Diagnostic what, Mark at, Object... arguments) {
        found.add(what.at(at.file(), at.line(), at.column(), arguments));
    }

    public void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    public List<Finding> sorted() {
        return List.copyOf(found);
    }

    /** Whether one of these files has an error. */
    public boolean breaks(Collection<String> files) {
        return found.stream().anyMatch(f -> f.isError() && files.contains(f.file()));
    }
}
