package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.List;

/** Reads {@code names.yaml}. */
public final class NamesReader {
    private static final int LEAST_PEOPLE = 80;
    private static final int LEAST_HANDLES = 40;

    private NamesReader() {}

    public static Bundle.Names read(Node.Mapping root, Problems problems) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            return new Bundle.Names(
                    names(fields.required("people"), LEAST_PEOPLE), names(fields.required("handles"), LEAST_HANDLES));
        }
    }

    private static List<String> names(Value value, int least) {
        List<String> names =
                value.items().stream().map(item -> item.words("")).distinct().toList();
        if (value.isThere() && names.size() < least) {
            value.report(Diagnostic.TOO_FEW, "different " + value.name(), names.size(), least);
        }
        return names;
    }
}
