package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code *.plan.yaml}. */
public final class PlanReader {
    private final Problems problems;
    private final PlanLineReader lines;
    private final ExpectationReader expectations;

    public PlanReader(Problems problems, Scope scope) {
        this.problems = problems;
        this.lines = new PlanLineReader(scope);
        this.expectations = new ExpectationReader(scope);
    }

    public Plan read(String name, Node.Mapping root) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            return new Plan(name, lines(fields.optional("decisions")), expectations.read(fields.optional("expect")));
        }
    }

    private List<Plan.Line> lines(Value value) {
        List<Plan.Line> read = new ArrayList<>();
        long latest = -1;
        for (Value item : value.items()) {
            Optional<Plan.Line> line = line(item);
            long at = line.map(PlanReader::clock).orElse(-1L);
            if (at >= 0 && at < latest) {
                item.report(Diagnostic.BACKWARDS, Times.written(at), Times.written(latest));
            }
            latest = Math.max(latest, at);
            line.ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private static long clock(Plan.Line line) {
        return line.when() instanceof Plan.When.At at ? at.millis() : -1;
    }

    /** A line is a sentence, or a sentence with a colon, which YAML reads as a map of one key. */
    private Optional<Plan.Line> line(Value item) {
        if (item.node() instanceof Node.Mapping map && map.entries().size() == 1) {
            Node.Entry entry = map.entries().getFirst();
            if (entry.value() instanceof Node.Scalar word && !word.isNothing()) {
                return lines.read(item, entry.key().text().strip(), new Value(problems, "reply", word.mark(), word));
            }
        }
        if (item.node() instanceof Node.Scalar sentence && !sentence.isNothing()) {
            return lines.read(item, sentence.text().strip());
        }
        item.report(
                Diagnostic.BAD_PLAN_LINE, item.node() == null ? "" : item.node().kind());
        return Optional.empty();
    }
}
