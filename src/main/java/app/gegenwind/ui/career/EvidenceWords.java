package app.gegenwind.ui.career;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.career.Observation.Shown;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.ui.career.CompetencyLine.EvidenceLine;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Words a piece of evidence.
 *
 * @param bundle the scenario it was shown in; what that does not know is left out
 */
record EvidenceWords(Optional<Bundle> bundle, Words words) {
    private static final int QUOTE = 90;
    private static final double RIGHT = 0.7;
    private static final double HARMFUL = 0.3;

    /** One line for each reason, the most harmful first; what was shown often says how often. */
    List<EvidenceLine> lines(List<Shown> shown) {
        Map<String, List<Shown>> byRow = new LinkedHashMap<>();
        shown.forEach(s -> byRow.computeIfAbsent(s.evidence().row(), _ -> new ArrayList<>())
                .add(s));
        return byRow.values().stream()
                .sorted(Comparator.comparingDouble(
                        same -> same.getFirst().evidence().value()))
                .map(this::line)
                .toList();
    }

    private EvidenceLine line(List<Shown> same) {
        Evidence evidence = same.getFirst().evidence();
        String style = evidence.value() >= RIGHT ? "good" : evidence.value() > HARMFUL ? "warn" : "bad";
        String value = words.of("career.value-" + style, Percent.of(evidence.value(), words));
        String reason = reason(evidence);
        return same.size() == 1
                ? new EvidenceLine(style, value, reason, what(same.getFirst()))
                : new EvidenceLine(style, value, words.of("career.times", reason, same.size()), where(same));
    }

    private String reason(Evidence evidence) {
        return bundle.stream()
                .flatMap(b -> b.tables().evidence().rows().stream())
                .filter(row -> row.id().equals(evidence.row()))
                .map(EvidenceTable.Row::reason)
                .map(words::of)
                .findFirst()
                .orElseGet(() -> words.of("career.reason-gone"));
    }

    /** When, to whom, what. */
    private String what(Shown shown) {
        return Stream.concat(moment(shown), done(shown).stream()).collect(Collectors.joining(" · "));
    }

    /** When and to whom, of each. */
    private String where(List<Shown> same) {
        return same.stream()
                .map(shown -> moment(shown).collect(Collectors.joining(" ")))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> moment(Shown shown) {
        Evidence evidence = shown.evidence();
        var time = bundle.map(b -> new Times(b.scenario().clock(), words).of(evidence.at()));
        return Stream.of(time, incident(evidence.incident()).flatMap(this::author))
                .flatMap(Optional::stream);
    }

    private Optional<String> done(Shown shown) {
        return switch (shown.evidence().by()) {
            case Evidence.Shown.Omitted _ -> Optional.of(words.of("career.omitted"));
            case Evidence.Shown.Made made -> quote(shown).or(() -> name(made));
            case Evidence.Shown.Posted posted -> post(posted.post());
        };
    }

    private Optional<String> quote(Shown shown) {
        return shown.decision()
                .flatMap(d -> d instanceof Decision.Answer a ? reply(a) : Optional.empty())
                .map(reply -> words.of("career.quote", StringUtils.abbreviate(words.of(reply.says()), "…", QUOTE)));
    }

    private Optional<Reply> reply(Decision.Answer answer) {
        return incident(answer.incident()).flatMap(i -> i.reply(answer.reply()));
    }

    private Optional<String> post(String id) {
        return bundle.map(b -> b.scenario().cast().posts().get(id))
                .map(post -> words.of("career.quote", StringUtils.abbreviate(words.of(post.says()), "…", QUOTE)));
    }

    private Optional<String> name(Evidence.Shown.Made made) {
        return bundle.map(b -> b.tables().responses().names().get(made.move())).map(words::of);
    }

    private Optional<Incident> incident(String id) {
        return bundle.map(b -> b.scenario().cast().incidents().get(id));
    }

    private Optional<String> author(Incident incident) {
        return bundle.map(b -> b.scenario().cast().people().get(incident.from()))
                .map(person -> person.name());
    }
}
