package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Dress;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Refusal.Reason;
import app.gegenwind.simulation.Situation.PostStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which decisions about own posts cannot be taken now, and why. Changes nothing. */
final class PostRefusals {
    /** Whoever has just answered early comments finds new ones after this, ms. */
    private static final long COMMENTS_COME_AFTER = 10 * 60_000L;

    private static final Optional<Refusal> NONE = Optional.empty();

    private final Scene scene;

    PostRefusals(Scene scene) {
        this.scene = scene;
    }

    Optional<Refusal> compose(Decision.Compose d) {
        return open(
                d.post(),
                own -> own.status == PostStatus.IN_APPROVAL
                        ? because(Reason.IN_APPROVAL, d.post())
                        : dress(own, new Dress(d.wording(), d.hashtags(), d.marks())));
    }

    private Optional<Refusal> dress(Own own, Dress dress) {
        if (own.status != PostStatus.IDEA && dress.equals(own.dress)) {
            return because(Reason.NOTHING_CHANGES, own.post.id());
        }
        Optional<Refusal> unknown = Stream.concat(choices(own.post, dress), twice(dress))
                .findFirst()
                .map(choice -> Refusal.of(Reason.UNKNOWN_CHOICE, choice));
        return unknown.or(() -> limits(own.post, dress));
    }

    private static Stream<String> choices(OwnPost post, Dress dress) {
        return Stream.concat(
                dress.wording().stream().filter(line -> post.variant(line).isEmpty()),
                dress.hashtags().stream()
                        .filter(tag -> !post.making().hashtags().contains(tag)));
    }

    private static Stream<String> twice(Dress dress) {
        List<String> all = new ArrayList<>(dress.wording());
        all.addAll(dress.hashtags());
        dress.marks().forEach(mark -> all.add(mark.id()));
        return all.stream().filter(choice -> Collections.frequency(all, choice) > 1);
    }

    private Optional<Refusal> limits(OwnPost post, Dress dress) {
        PlatformFacts facts = scene.bundle.facts(post.platform());
        int tags = dress.hashtags().size();
        int most = facts.limits().hashtags();
        if (most > 0 && tags > most) {
            return because(
                    Reason.TOO_MANY_HASHTAGS,
                    Integer.toString(tags),
                    post.platform().id(),
                    Integer.toString(most));
        }
        return length(post, dress, facts);
    }

    private static Optional<Refusal> length(OwnPost post, Dress dress, PlatformFacts facts) {
        int length = Arrays.stream(Language.values())
                .mapToInt(language -> facts.length(post.text(language, dress.wording(), dress.hashtags())))
                .max()
                .orElse(0);
        int most = facts.limits().post();
        return most > 0 && length > most
                ? because(
                        Reason.TOO_LONG,
                        Integer.toString(length),
                        post.platform().id(),
                        Integer.toString(most))
                : NONE;
    }

    Optional<Refusal> submit(String post) {
        return open(post, own -> switch (own.status) {
            case IDEA -> because(Reason.NOT_MADE, post);
            case IN_WORK -> because(Reason.IN_WORK, post);
            case IN_APPROVAL -> because(Reason.IN_APPROVAL, post);
            case APPROVED -> because(Reason.ALREADY_APPROVED, post);
            case DRAFT, PUBLISHED, STOPPED ->
                own.post.making().approval().isEmpty() ? because(Reason.NEEDS_NO_APPROVAL, post) : NONE;
        });
    }

    Optional<Refusal> schedule(Decision.Schedule d) {
        return open(d.post(), own -> {
            if (d.slot() <= scene.now || d.slot() >= scene.scenario.lasts()) {
                return because(Reason.NO_SUCH_SLOT);
            }
            return own.slot == d.slot() ? because(Reason.NOTHING_CHANGES, d.post()) : NONE;
        });
    }

    Optional<Refusal> unschedule(String post) {
        return open(post, own -> own.slot == Own.NONE ? because(Reason.NOT_SCHEDULED, post) : NONE);
    }

    Optional<Refusal> stop(String post) {
        return open(post, own -> NONE);
    }

    Optional<Refusal> engage(String post) {
        return known(post, own -> {
            if (own.status != PostStatus.PUBLISHED) {
                return because(Reason.NOT_OUT, post);
            }
            boolean nobody =
                    own.readings.isEmpty() || own.readings.getLast().numbers().engaged() == 0;
            boolean justDone = own.engaged.stream().anyMatch(done -> scene.now < done + COMMENTS_COME_AFTER);
            return nobody || justDone ? because(Reason.NOTHING_TO_ANSWER, post) : NONE;
        });
    }

    private Optional<Refusal> open(String post, Function<Own, Optional<Refusal>> rule) {
        return known(post, own -> switch (own.status) {
            case PUBLISHED -> because(Reason.OUT_ALREADY, post);
            case STOPPED -> because(Reason.NOT_IN_QUEUE, post);
            default -> rule.apply(own);
        });
    }

    private Optional<Refusal> known(String post, Function<Own, Optional<Refusal>> rule) {
        Own own = scene.own.get(post);
        return own == null ? because(Reason.UNKNOWN_POST, post) : rule.apply(own);
    }

    private static Optional<Refusal> because(Reason reason, String... about) {
        return Optional.of(Refusal.of(reason, about));
    }
}
