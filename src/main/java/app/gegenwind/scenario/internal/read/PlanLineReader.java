package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.read.Scope.Family;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.plan.Plan.When;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one line of a plan: a time, then an incident with a reply or tool behind a colon, or an action without one. */
final class PlanLineReader {
    private final Scope scope;

    PlanLineReader(Scope scope) {
        this.scope = scope;
    }

    /** {@code WHEN [INCIDENT]: REPLY-OR-TOOL}. */
    Optional<Plan.Line> read(Value at, String before, Value word) {
        String text = before + ": " + word.string("");
        Words words = new Words(before);
        Optional<When> when = when(at, words);
        if (when.isPresent() && words.peek().equals("compose")) {
            words.next();
            return compose(at, words, word).map(decision -> line(at, when.get(), decision, text));
        }
        Optional<String> target = when.flatMap(w -> target(at, words, w));
        if (target.isEmpty() || !words.isEmpty()) {
            at.report(Diagnostic.BAD_PLAN_LINE, text);
            return Optional.empty();
        }
        return Optional.of(line(at, when.get(), answer(target.get(), word), text));
    }

    private static Plan.Line line(Value at, When when, Decision decision, String text) {
        return new Plan.Line(when, decision, text, at.mark().line());
    }

    private Optional<Decision> compose(Value at, Words words, Value choices) {
        return named(at, words, Family.POST).map(post -> scope.dress(choices, post));
    }

    /** {@code WHEN ACTION}. */
    Optional<Plan.Line> read(Value at, String sentence) {
        Words words = new Words(sentence);
        Optional<When> when = when(at, words);
        Optional<Decision> decision = when.flatMap(w -> action(at, words, w));
        if (decision.isEmpty() || !words.isEmpty()) {
            at.report(Diagnostic.BAD_PLAN_LINE, sentence);
            return Optional.empty();
        }
        return Optional.of(line(at, when.get(), decision.get(), sentence));
    }

    private Optional<When> when(Value at, Words words) {
        String first = words.next();
        if (first.equals("at")) {
            OptionalLong clock = scope.calendar().moment(words.next());
            return clock.isPresent() && clock.getAsLong() >= 0
                    ? Optional.of(new When.At(clock.getAsLong()))
                    : Optional.empty();
        }
        return switch (words.peek()) {
            case "private" -> afterPrivate(at, first, words);
            case "resolved" -> {
                words.next();
                refer(at, Family.INCIDENT, first);
                yield delay(words).map(millis -> new When.AfterResolved(first, millis));
            }
            default -> delay(words).map(millis -> afterIncidentOrFact(at, first, millis));
        };
    }

    private Optional<When> afterPrivate(Value at, String incident, Words words) {
        words.next();
        String step = words.next();
        if (!step.matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        refer(at, Family.INCIDENT, incident);
        return delay(words).map(millis -> new When.AfterPrivate(incident, Integer.parseInt(step), millis));
    }

    private When afterIncidentOrFact(Value at, String name, long millis) {
        if (scope.knows(Family.POST, name) && !scope.known(Family.INCIDENT).contains(name)) {
            return new When.AfterPublished(name, millis);
        }
        if (scope.knows(Family.FACT, name) && !scope.known(Family.INCIDENT).contains(name)) {
            return new When.AfterFact(name, millis);
        }
        if (!scope.knows(Family.INCIDENT, name)) {
            List<String> known = new ArrayList<>(scope.known(Family.INCIDENT));
            known.addAll(scope.known(Family.FACT));
            known.addAll(scope.known(Family.POST));
            at.report(Diagnostic.UNKNOWN_REFERENCE, "incident, fact or post", name, Similar.hint(name, known));
        }
        return new When.AfterOpening(name, millis);
    }

    private static Optional<Long> delay(Words words) {
        String text = words.next();
        OptionalLong millis = text.startsWith("+") ? Times.duration(text.substring(1)) : OptionalLong.empty();
        return millis.isPresent() ? Optional.of(millis.getAsLong()) : Optional.empty();
    }

    /** The incident a reply is for: named, or the one the time is relative to. */
    private Optional<String> target(Value at, Words words, When when) {
        if (!words.isEmpty()) {
            String named = words.next();
            refer(at, Family.INCIDENT, named);
            return Optional.of(named);
        }
        return switch (when) {
            case When.At clock -> Optional.empty();
            case When.AfterFact fact -> Optional.empty();
            case When.AfterOpening opening -> Optional.of(opening.incident());
            case When.AfterPrivate step -> Optional.of(step.incident());
            case When.AfterResolved resolved -> Optional.of(resolved.incident());
            case When.AfterPublished published -> Optional.empty();
        };
    }

    private Decision answer(String incident, Value word) {
        String said = word.string("");
        Optional<Move> tool =
                Ids.TOOLS.stream().filter(t -> t.id().equals(said)).findFirst();
        if (tool.isPresent()) {
            return new Decision.Moderate(incident, "", tool.get());
        }
        return switch (said) {
            case "ignore" -> new Decision.Ignore(incident);
            case "escalate" -> new Decision.Escalate(incident);
            default -> new Decision.Answer(incident, scope.referToReply(word, incident));
        };
    }

    private Optional<Decision> action(Value at, Words words, When when) {
        String action = words.next();
        return switch (action) {
            case "pause-queue" -> Optional.of(new Decision.PauseQueue());
            case "resume-queue" -> Optional.of(new Decision.ResumeQueue());
            case "stop-post" -> named(at, words, Family.POST).map(Decision.StopPost::new);
            case "compose" -> named(at, words, Family.POST).map(Decision.Compose::plain);
            case "submit" -> named(at, words, Family.POST).map(Decision.Submit::new);
            case "schedule" -> named(at, words, Family.POST).flatMap(post -> schedule(post, words));
            case "unschedule" -> named(at, words, Family.POST).map(Decision.Unschedule::new);
            case "engage" -> engaged(at, words, when).map(Decision.Engage::new);
            case "ask" -> named(at, words, Family.FACT).map(Decision.Ask::new);
            case "escalate" -> named(at, words, Family.INCIDENT).map(Decision.Escalate::new);
            case "ignore" -> named(at, words, Family.INCIDENT).map(Decision.Ignore::new);
            default -> Optional.empty();
        };
    }

    private Optional<Decision> schedule(String post, Words words) {
        OptionalLong slot = scope.calendar().moment(words.next());
        return slot.isPresent() ? Optional.of(new Decision.Schedule(post, slot.getAsLong())) : Optional.empty();
    }

    /** The post that is named, or the one the time is relative to. */
    private Optional<String> engaged(Value at, Words words, When when) {
        return words.isEmpty() && when instanceof When.AfterPublished(String post, long _)
                ? Optional.of(post)
                : named(at, words, Family.POST);
    }

    private Optional<String> named(Value at, Words words, Family family) {
        return words.isEmpty() ? Optional.empty() : Optional.of(refer(at, family, words.next()));
    }

    private String refer(Value at, Family family, String id) {
        if (!scope.knows(family, id)) {
            at.report(Diagnostic.UNKNOWN_REFERENCE, family.word(), id, Similar.hint(id, scope.known(family)));
        }
        return id;
    }

    /** The words of a line, one after the other; the empty word when there is none left. */
    private static final class Words {
        private final List<String> left;

        Words(String text) {
            left = new ArrayList<>(List.of(text.split("\\s+")));
        }

        String next() {
            return left.isEmpty() ? "" : left.removeFirst();
        }

        String peek() {
            return left.isEmpty() ? "" : left.getFirst();
        }

        boolean isEmpty() {
            return left.isEmpty();
        }
    }
}
