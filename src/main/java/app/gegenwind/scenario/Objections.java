package app.gegenwind.scenario;

import app.gegenwind.scenario.Recast.Objection;
import app.gegenwind.scenario.Recast.Objection.TooLongThere;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the findings of a scenario in other words say to whoever chose the words. */
final class Objections {
    private Objections() {}

    /** @param findings with an error among them */
    static List<Objection> of(List<Finding> findings) {
        List<TooLongThere> tooLong = tooLong(findings);
        return tooLong.isEmpty()
                ? findings.stream()
                        .filter(Finding::isError)
                        .limit(1)
                        .<Objection>map(Objection.Unreadable::new)
                        .toList()
                : List.copyOf(tooLong);
    }

    /** The longest of each form and language on each platform. */
    private static List<TooLongThere> tooLong(List<Finding> findings) {
        SortedMap<String, TooLongThere> longest = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.code().equals(Diagnostic.TEXT_TOO_LONG.code()))
                .map(finding -> there(Diagnostic.TEXT_TOO_LONG.arguments(finding.message())))
                .forEach(text -> longest.merge(
                        text.platform() + text.form() + text.language(),
                        text,
                        (one, other) -> one.length() < other.length() ? other : one));
        return List.copyOf(longest.values());
    }

    private static TooLongThere there(List<String> said) {
        return new TooLongThere(
                said.get(4),
                Language.of(said.get(1)),
                said.get(2),
                Integer.parseInt(said.get(0)),
                Integer.parseInt(said.get(3)));
    }
}
