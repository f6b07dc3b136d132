package app.gegenwind.ui.play;

import app.gegenwind.run.Decided;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Refusal;
import java.util.Locale;
import java.util.Optional;

/** Says in words why something cannot be done. */
record Refusals(Desk desk) {

    String of(Refusal refusal) {
        Object[] about = refusal.about().stream().map(this::called).toArray();
        return desk.words().of("refusal." + key(refusal.reason()), pad(about));
    }

    /** What to tell after a decision; empty when it was taken. */
    Optional<String> of(Decided decided) {
        return switch (decided) {
            case Decided.Taken _ -> Optional.empty();
            case Decided.Refused refused -> Optional.of(of(refused.refusal()));
            case Decided.Declined declined -> Optional.of(desk.words().of("declined." + key(declined.reason())));
            case Decided.LostRace _ -> Optional.of(desk.words().of("declined.lost-race"));
            case Decided.NotFound _ -> Optional.of(desk.words().of("declined.not-found"));
        };
    }

    static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Ids become names: a fact with its colleague, a platform, a tool. */
    private String called(String id) {
        Fact fact = desk.scenario().cast().facts().get(id);
        if (fact != null) {
            return desk.words().of("fact.named", desk.words().of(fact.title()), Facts.colleague(desk, fact));
        }
        return Named.find(Platform.class, id)
                .map(p -> desk.bundle().facts(p).name())
                .or(() -> Named.find(Move.class, id).map(m -> desk.words().of("tool", m)))
                .orElse(id);
    }

    private static Object[] pad(Object[] about) {
        return about.length > 0 ? about : new Object[] {""};
    }
}
