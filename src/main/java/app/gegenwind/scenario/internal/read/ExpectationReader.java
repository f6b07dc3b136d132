package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.read.Scope.Family;
import app.gegenwind.scenario.plan.Plan.Expectation;
import java.util.ArrayList;
import java.util.List;

/** Reads what must have come of a plan. */
final class ExpectationReader {
    private static final List<String> WORDS = List.of(
            "resolved",
            "unresolved",
            "wind-at-most",
            "wind-at-least",
            "score-at-least",
            "score-at-most",
            "standing-at-least",
            "red-line",
            "happened",
            "published",
            "unpublished",
            "gain-at-least");

    private final Scope scope;

    ExpectationReader(Scope scope) {
        this.scope = scope;
    }

    List<Expectation> read(Value value) {
        List<Expectation> expectations = new ArrayList<>();
        for (Value item : value.items()) {
            try (Fields fields = item.fields()) {
                List<String> said = WORDS.stream().filter(fields::has).toList();
                said.forEach(word -> expectations.add(read(word, fields.required(word))));
                if (item.isMap() && said.isEmpty()) {
                    item.report(Diagnostic.MISSING_KEY, String.join("' or '", WORDS));
                }
            }
        }
        return List.copyOf(expectations);
    }

    private Expectation read(String word, Value value) {
        return switch (word) {
            case "resolved" -> new Expectation.Resolved(scope.refer(value, Family.INCIDENT));
            case "unresolved" -> new Expectation.Unresolved(scope.refer(value, Family.INCIDENT));
            case "wind-at-most" -> new Expectation.WindAtMost(value.integer(0, 6, 6));
            case "wind-at-least" -> new Expectation.WindAtLeast(value.integer(0, 6, 0));
            case "score-at-least" -> new Expectation.ScoreAtLeast(value.integer(0, 100, 0));
            case "score-at-most" -> new Expectation.ScoreAtMost(value.integer(0, 100, 100));
            case "standing-at-least" -> new Expectation.StandingAtLeast(value.integer(0, 100, 0));
            case "red-line" -> new Expectation.RedLine(crossed(value));
            case "published" -> new Expectation.Published(scope.refer(value, Family.POST), true);
            case "unpublished" -> new Expectation.Published(scope.refer(value, Family.POST), false);
            case "gain-at-least" -> new Expectation.GainAtLeast(value.integer(0, 200, 0));
            default -> new Expectation.Happened(scope.refer(value, Family.BEAT));
        };
    }

    private static boolean crossed(Value value) {
        String word = value.string("none");
        if (!word.equals("none") && !word.equals("crossed")) {
            value.report(Diagnostic.UNKNOWN_WORD, word, "none, crossed", "");
        }
        return word.equals("crossed");
    }
}
