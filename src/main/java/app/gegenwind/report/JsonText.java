package app.gegenwind.report;

import app.gegenwind.report.internal.Json;

/** JSON for other programs. */
public final class JsonText {
    private JsonText() {}

    /** One line; records in the order of their components. */
    public static String of(Object value) {
        return Json.of(value);
    }
}
