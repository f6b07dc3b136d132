package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Platform;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a crowd grows and where it spills to. */
final class SpreadReader {
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final Pattern HOSTILE = Pattern.compile("(\\d{1,5}) hostile");

    private final Scope scope;

    SpreadReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Incident.Spread> spread(Value value) {
        if (!value.isThere()) {
            return Optional.empty();
        }
        try (Fields fields = value.fields()) {
            return Optional.of(new Incident.Spread(
                    fields.required("offspring").decimal(0.05, 1.5, 0.5),
                    fields.required("half-life").duration(MINUTE, 24 * HOUR, 20 * MINUTE),
                    heavyTail(fields.optional("kernel")),
                    fields.optional("fades").duration(10 * MINUTE, 7 * 24 * HOUR, 4 * HOUR),
                    scope.refer(fields.required("lines"), Scope.Family.LINES),
                    fields.optional("burst").integer(1, 100, 1)));
        }
    }

    private static boolean heavyTail(Value kernel) {
        String word = kernel.string("exponential");
        if (!word.equals("exponential") && !word.equals("heavy-tail")) {
            kernel.report(Diagnostic.UNKNOWN_WORD, word, "exponential, heavy-tail", "");
        }
        return word.equals("heavy-tail");
    }

    Optional<Incident.Spill> spill(Value value) {
        if (!value.isThere()) {
            return Optional.empty();
        }
        try (Fields fields = value.fields()) {
            Platform to = fields.required("to").word(Platform.class, Platform.FACEBOOK);
            return Optional.of(new Incident.Spill(to, after(fields.required("after"))));
        }
    }

    private static int after(Value value) {
        String text = value.string("20 hostile");
        Matcher matcher = HOSTILE.matcher(text);
        if (matcher.matches()) {
            return Integer.parseInt(matcher.group(1));
        }
        value.report(
                Diagnostic.WRONG_TYPE,
                "'after'",
                "a number of hostile comments such as '20 hostile'",
                "'" + text + "'");
        return 20;
    }
}
