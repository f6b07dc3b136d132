package app.gegenwind.ui.play;

import app.gegenwind.run.Decided;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.ui.shell.Words;
import java.util.Locale;
import java.util.Optional;

/** Says in words why something cannot be done. */
public record Refusals(Bundle bundle, Words words) {

    Refusals(Desk desk) {
        this(desk.bundle(), desk.words());
    }

    public String of(Refusal refusal) {
        Object[] about = refusal.about().stream().map(this::called).toArray();
        return words.of("refusal." + key(refusal.reason()), pad(about));
    }

    /** What to tell after a decision; empty when it was taken. */
    Optional<String> of(Decided decided) {
        return switch (decided) {
            case Decided.Taken _, Decided.Skipped _ -> Optional.empty();
            case Decided.Refused refused -> Optional.of(of(refused.refusal()));
            case Decided.Declined declined -> Optional.of(words.of("declined." + key(declined.reason())));
            case Decided.LostRace _ -> Optional.of(words.of("declined.lost-race"));
            case Decided.NotFound _ -> Optional.of(words.of("declined.not-found"));
        };
    }

    static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ids become names: a fact with its colleague, a platform, a tool. */
    private String called(String id) {
        Fact fact = bundle.scenario().cast().facts().get(id);
        if (fact != null) {
            return words.of(
                    "fact.named",
                    words.of(fact.title()),
                    Facts.colleague(bundle.scenario().brand(), words, fact));
        }
        return Named.find(Platform.class, id)
                .map(p -> bundle.facts(p).name())
                .or(() -> Named.find(Move.class, id).map(m -> words.of("tool", m)))
                .orElse(id);
    }

    private static Object[] pad(Object[] about) {
        return about.length > 0 ? about : new Object[] {""};
    }
}
