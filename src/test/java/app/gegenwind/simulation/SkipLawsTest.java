package app.gegenwind.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.SkippingDesk.Leap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Skipping over many seeds of every shipped scenario, against a second reading of what needs the trainee. */
class SkipLawsTest {
    private static final int SEEDS = 60;
    private static final Set<Class<?>> ALWAYS = Set.of(
            Event.IncidentOpened.class,
            Event.AuthorAnswered.class,
            Event.PrivateWritten.class,
            Event.PersonJoined.class,
            Event.ScreenshotSpread.class,
            Event.Spilled.class,
            Event.MediaReported.class,
            Event.FactLearned.class,
            Event.PromiseBroken.class,
            Event.PostProduced.class,
            Event.PostApproved.class,
            Event.PostReturned.class,
            Event.PostPublished.class,
            Event.PostHeld.class,
            Event.RunEnded.class);

    static List<Bundle> scenarios() {
        return Library.open(Path.of("scenarios")).bundles();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellTheStoryThatIsToldWithoutThem(Bundle bundle) {
        for (SkippingDesk desk : desks(bundle)) {
            assertThat(Simulation.replay(
                                    bundle,
                                    desk.seed,
                                    desk.decisions,
                                    bundle.scenario().lasts())
                            .transcript()
                            .digest())
                    .isEqualTo(desk.run.transcript().digest());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void passNothingThatNeedsTheTrainee(Bundle bundle) {
        for (SkippingDesk desk : desks(bundle)) {
            List<Long> calls = calls(bundle, desk.run.transcript().events());
            for (Leap leap : desk.leaps) {
                assertThat(calls).noneMatch(at -> leap.from() < at && at < leap.to());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void endWhereSomethingNeedsTheTrainee(Bundle bundle) {
        for (SkippingDesk desk : desks(bundle)) {
            List<Long> calls = calls(bundle, desk.run.transcript().events());
            assertThat(desk.leaps).isNotEmpty().allSatisfy(leap -> {
                assertThat(leap.call().at()).isEqualTo(leap.to());
                boolean deadline = leap.call().reason() == Call.Reason.PATIENCE_ENDS
                        || leap.call().reason() == Call.Reason.PROMISE_DUE;
                assertThat(deadline ? leap.warned() : calls.contains(leap.to())).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void leaveTimeBeforePatienceIsLostAndPromisesAreDue(Bundle bundle) {
        long ahead = SkippingDesk.ahead(bundle);
        for (SkippingDesk desk : desks(bundle)) {
            for (long warning : warnings(desk.run.transcript().events(), ahead)) {
                assertThat(desk.leaps).noneMatch(leap -> leap.from() < warning && warning < leap.to());
            }
        }
    }

    private static List<SkippingDesk> desks(Bundle bundle) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> new SkippingDesk(bundle, seed))
                .toList();
    }

    /** When somebody who was waited for too long, or a promise that was broken, had to be told of. */
    private static List<Long> warnings(List<Event> events, long ahead) {
        List<Long> warnings = new ArrayList<>();
        Map<String, Long> promised = new HashMap<>();
        Set<String> ignored = new HashSet<>();
        for (Event event : events) {
            switch (event) {
                case Event.Ignored e -> ignored.add(e.incident());
                case Event.AnswerPosted e -> ignored.remove(e.incident());
                case Event.PromiseMade e -> promised.put(e.incident(), e.at());
                case Event.PromiseBroken e -> warnings.add(Math.max(e.at() - ahead, promised.get(e.incident())));
                case Event.PatienceLost e when !ignored.contains(e.incident()) -> warnings.add(e.at() - ahead);
                default -> {}
            }
        }
        return warnings;
    }

    private static List<Long> calls(Bundle bundle, List<Event> events) {
        var reading = new Reading(bundle);
        return events.stream().filter(reading::calls).map(Event::at).toList();
    }

    /** What needs the trainee, read from the transcript alone. */
    private static final class Reading {
        private final Bundle bundle;
        private final Map<String, Integer> against = new HashMap<>();
        private final Set<String> ignored = new HashSet<>();
        private final Set<String> read = new HashSet<>();

        Reading(Bundle bundle) {
            this.bundle = bundle;
        }

        boolean calls(Event event) {
            return ALWAYS.contains(event.getClass())
                    || switch (event) {
                        case Event.Ignored e -> ignored.add(e.incident()) && false;
                        case Event.AnswerPosted e -> ignored.remove(e.incident()) && false;
                        case Event.PatienceLost e -> !ignored.contains(e.incident());
                        case Event.WindChanged e -> e.to() > e.from() && e.to() >= 2;
                        case Event.CommentPosted e -> hasGrown(e) && !ignored.contains(e.incident());
                        case Event.BeatHappened e -> speaks(e.beat());
                        case Event.PostRead e ->
                            read.add(e.post()) && isNew(e) && e.numbers().engaged() > 0;
                        default -> false;
                    };
        }

        private boolean hasGrown(Event.CommentPosted comment) {
            boolean hostile = comment.stance() == Stance.JOINS || comment.stance() == Stance.TROLLS;
            return hostile
                    && List.of(5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560)
                            .contains(against.merge(comment.incident(), 1, Integer::sum));
        }

        private boolean speaks(String beat) {
            return bundle.scenario().cast().beats().stream()
                    .filter(b -> b.id().equals(beat))
                    .flatMap(b -> b.actions().stream())
                    .anyMatch(a -> a instanceof Beat.Action.Team || a instanceof Beat.Action.Hint);
        }

        private boolean isNew(Event.PostRead reading) {
            return bundle.scenario().post(reading.post()).published().orElse(0) > -15 * 60_000;
        }
    }
}
