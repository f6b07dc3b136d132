package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code lines/<id>.yaml}. */
public final class LinesReader {
    private static final int LEAST_JOINING = 6;
    private static final int LEAST = 3;

    private LinesReader() {}

    /** @param wording of the scenario the lines are spoken in */
    public static Lines read(String id, Node.Mapping root, Wording wording, Problems problems) {
        Map<Stance, Map<Lines.Mood, List<Text>>> pools = new EnumMap<>(Stance.class);
        try (Fields fields = Fields.ofFile(problems, root)) {
            fields.optional("languages");
            for (Stance stance : Stance.values()) {
                pools.put(stance, moods(stance, fields.required(stance.id()), wording));
            }
        }
        return new Lines(id, pools);
    }

    private static Map<Lines.Mood, List<Text>> moods(Stance stance, Value value, Wording wording) {
        Map<Lines.Mood, List<Text>> moods = new EnumMap<>(Lines.Mood.class);
        try (Fields fields = value.fields()) {
            for (Lines.Mood mood : Lines.Mood.values()) {
                Value lines = value.isThere() ? fields.required(mood.id()) : fields.optional(mood.id());
                moods.put(mood, lines.items().stream().map(wording::text).toList());
                checkNumber(stance, lines, moods.get(mood).size());
            }
        }
        return moods;
    }

    private static void checkNumber(Stance stance, Value lines, int written) {
        int least = stance == Stance.JOINS ? LEAST_JOINING : LEAST;
        if (lines.isThere() && written < least) {
            lines.report(
                    Diagnostic.TOO_FEW, "lines for '" + stance.id() + "' in '" + lines.name() + "'", written, least);
        }
    }
}
