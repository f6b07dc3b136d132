package app.gegenwind.assessment.internal.figures;

import app.gegenwind.assessment.Period;
import app.gegenwind.assessment.Responses;
import app.gegenwind.assessment.Sentiment;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What was said in the threads of one platform, or of all. */
public final class Talk {
    private final Bundle bundle;
    private final List<Thread> threads;

    /** How a message speaks of the brand. */
    private enum Mood {
        POSITIVE,
        NEUTRAL,
        NEGATIVE,
        UNCLASSIFIED
    }

    public Talk(Bundle bundle, Situation now, Optional<Platform> only) {
        this.bundle = bundle;
        this.threads = now.threads().stream()
                .filter(t -> Reach.holds(
                        only, bundle.scenario().incident(t.incident()).platform()))
                .toList();
    }

    public Responses responses(Period period) {
        List<Thread> worthy = threads.stream()
                .filter(t -> period.hears(t.openedAt()))
                .filter(t -> incident(t).nature().kind().wantsAnswer())
                .toList();
        List<Long> waits =
                worthy.stream().flatMapToLong(t -> waited(t).stream()).boxed().toList();
        return new Responses(worthy.size(), waits);
    }

    private static OptionalLong waited(Thread thread) {
        return thread.messages().stream()
                .filter(m -> m.speech() instanceof Speech.Brand)
                .mapToLong(m -> m.at() - thread.openedAt())
                .min();
    }

    public Sentiment sentiment(Period period) {
        List<Mood> moods = threads.stream()
                .flatMap(t ->
                        t.messages().stream().filter(m -> period.hears(m.at())).map(m -> mood(t, m)))
                .toList();
        return new Sentiment(
                Collections.frequency(moods, Mood.POSITIVE),
                Collections.frequency(moods, Mood.NEUTRAL),
                Collections.frequency(moods, Mood.NEGATIVE));
    }

    private Mood mood(Thread thread, Message message) {
        return switch (message.speech()) {
            case Speech.First _ -> mood(incident(thread).nature().kind());
            case Speech.Crowd(long _, Stance stance, int _) -> mood(stance);
            case Speech.Join join -> stance(join).map(Talk::mood).orElse(Mood.UNCLASSIFIED);
            case Speech.Then _ -> Mood.NEGATIVE;
            case Speech.Thanks _ -> Mood.POSITIVE;
            case Speech.Brand _, Speech.Step _ -> Mood.UNCLASSIFIED;
        };
    }

    private static Mood mood(Kind kind) {
        return switch (kind) {
            case PRAISE -> Mood.POSITIVE;
            case QUESTION -> Mood.NEUTRAL;
            case COMPLAINT, TROLL, CRIME -> Mood.NEGATIVE;
            case SPAM, CRISIS -> Mood.UNCLASSIFIED;
        };
    }

    private static Mood mood(Stance stance) {
        return switch (stance) {
            case DEFENDS -> Mood.POSITIVE;
            case ASKS -> Mood.NEUTRAL;
            case JOINS, TROLLS -> Mood.NEGATIVE;
        };
    }

    private Optional<Stance> stance(Speech.Join join) {
        return bundle.scenario().cast().beats().stream()
                .filter(beat -> beat.id().equals(join.beat()))
                .flatMap(beat -> beat.actions().stream())
                .filter(action ->
                        action instanceof Beat.Action.Join j && j.person().equals(join.person()))
                .map(action -> ((Beat.Action.Join) action).stance())
                .findFirst();
    }

    private Incident incident(Thread thread) {
        return bundle.scenario().incident(thread.incident());
    }
}
