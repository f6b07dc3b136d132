package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Trigger;
import java.util.List;
import java.util.Optional;

/** Branches of an "any" that can never make a beat happen, which happens by another branch. */
final class Branches implements Check {
    @Override
    public void check(Draft draft) {
        if (draft.isBroken(draft.places())) {
            return;
        }
        Story story = new Story(draft);
        List<Beat> beats = draft.scenario().cast().beats();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            boolean branches = beat.when() instanceof Trigger.All || beat.when() instanceof Trigger.Any;
            if (branches && story.happens(beat.id())) {
                new OneBeat(draft, beat, story, new Story(draft, beat.id())).check(beat.when(), "beats", i, "when");
            }
        }
    }

    /** @param before the story as long as the beat has not happened, which is when its trigger must hold */
    private record OneBeat(Draft draft, Beat beat, Story story, Story before) {
        void check(Trigger trigger, Object... path) {
            if (trigger instanceof Trigger.All(List<Trigger> of)) {
                for (int i = 0; i < of.size(); i++) {
                    check(of.get(i), Path.of(path, "all", i));
                }
            }
            if (trigger instanceof Trigger.Any(List<Trigger> of)) {
                for (int i = 0; i < of.size(); i++) {
                    checkBranch(of.get(i), Path.of(path, "any", i));
                }
            }
        }

        private void checkBranch(Trigger branch, Object... path) {
            Optional<String> dead = whyDead(branch);
            dead.ifPresent(
                    why -> draft.report(Diagnostic.DEAD_BRANCH, draft.places().key(path), beat.id(), why));
            if (dead.isEmpty()) {
                check(branch, path);
            }
        }

        private Optional<String> whyDead(Trigger branch) {
            return story.possible()
                    .whyNot(branch)
                    .or(() -> before.possible().whyNot(branch).map(_ -> "it waits for the beat itself"));
        }
    }
}
