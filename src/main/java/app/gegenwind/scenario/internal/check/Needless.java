package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Trigger;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Facts nobody needs and people who never appear. */
final class Needless implements Check {
    @Override
    public void check(Draft draft) {
        if (draft.isBroken(draft.places())) {
            return;
        }
        SortedSet<String> needed = neededFacts(draft);
        for (String fact : draft.scenario().cast().facts().keySet()) {
            if (!needed.contains(fact)) {
                draft.report(Diagnostic.UNNEEDED_FACT, draft.places().key("facts", fact), fact);
            }
        }
        SortedSet<String> seen = seenPeople(draft);
        for (String person : draft.scenario().cast().people().keySet()) {
            if (!seen.contains(person)) {
                draft.report(Diagnostic.UNUSED, draft.places().key("people", person), "person", person);
            }
        }
    }

    private static SortedSet<String> neededFacts(Draft draft) {
        SortedSet<String> needed = new TreeSet<>();
        draft.incidents().stream()
                .flatMap(Incident::allReplies)
                .map(Reply::conditions)
                .forEach(conditions -> {
                    needed.addAll(conditions.needs());
                    needed.addAll(conditions.assumes());
                    conditions.when().ifPresent(when -> collect(when, needed));
                });
        draft.scenario().cast().beats().forEach(beat -> collect(beat.when(), needed));
        draft.scenario()
                .cast()
                .posts()
                .values()
                .forEach(post -> needed.addAll(post.making().duties().rights()));
        return needed;
    }

    private static void collect(Trigger trigger, SortedSet<String> facts) {
        switch (trigger) {
            case Trigger.Known(String fact) -> facts.add(fact);
            case Trigger.All(List<Trigger> of) -> of.forEach(part -> collect(part, facts));
            case Trigger.Any(List<Trigger> of) -> of.forEach(part -> collect(part, facts));
            case Trigger.Not(Trigger of) -> collect(of, facts);
            default -> {}
        }
    }

    private static SortedSet<String> seenPeople(Draft draft) {
        Stream<String> authors = draft.incidents().stream().map(Incident::from);
        Stream<String> joining = draft.scenario().cast().beats().stream()
                .flatMap(beat -> beat.actions().stream())
                .flatMap(action -> action instanceof Beat.Action.Join join ? Stream.of(join.person()) : Stream.empty());
        SortedSet<String> seen = new TreeSet<>();
        Stream.concat(authors, joining).forEach(seen::add);
        return seen;
    }
}
