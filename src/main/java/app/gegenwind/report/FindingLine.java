package app.gegenwind.report;

import app.gegenwind.scenario.Finding;

/** A finding as JSON prints it. */
public record FindingLine(
        String file, int line, int column, String code, String severity, String message, String wayOut) {

    public static FindingLine of(Finding f) {
        return new FindingLine(
                f.file(), f.line(), f.column(), f.code(), f.severity().word(), f.message(), f.wayOut());
    }
}
