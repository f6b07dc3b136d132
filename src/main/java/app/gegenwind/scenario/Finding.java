package app.gegenwind.scenario;

import java.util.Comparator;

/** One problem in one place: file below the scenarios folder, line and column counted from 1 (0 where a whole folder is meant, or a file that is not there). */
public record Finding(String file, int line, int column, String code, Severity severity, String message)
        implements Comparable<Finding> {

    /** An error found by reading keeps a scenario from being played, one found by playing says that it is not fair; a warning does neither. */
    public enum Severity {
        ERROR,
        WARNING;

        public String word() {
            return this == ERROR ? "error" : "warning";
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** How to get rid of it, as a sentence. */
    public String wayOut() {
        return Diagnostic.of(code).wayOut();
    }

    /** {@code file:line:column code severity: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + code + " " + severity.word() + ": " + message;
    }

    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing(Finding::file)
                .thenComparing(Finding::line)
                .thenComparing(Finding::column)
                .thenComparing(Finding::code)
                .thenComparing(Finding::message)
                .compare(this, other);
    }
}
