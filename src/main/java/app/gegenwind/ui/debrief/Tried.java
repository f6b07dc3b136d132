package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Ending;
import app.gegenwind.assessment.Fork;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of one change, as little of it as a list needs: the other world itself is played again when somebody wants to see it.
 *
 * @param damage in thousandths of a point; {@code yours} that of the run
 * @param standing in points; {@code instead} that of the run
 * @param fewer comments less than in the run; below 0 they are more
 * @param engaged people own posts would have engaged beyond those of the run
 */
record Tried(
        Change change,
        long damage,
        long yours,
        int standing,
        int instead,
        int comments,
        int fewer,
        long engaged,
        boolean unanswered) {

    /** The least damage first; as {@link Fork#HELPS_MOST}. */
    static final Comparator<Tried> HELPS_MOST = Comparator.comparingLong(Tried::damage)
            .thenComparingInt(Tried::comments)
            .thenComparing(Comparator.comparingLong(Tried::engaged).reversed());

    static Tried of(Fork fork, Ending yours) {
        Ending ending = fork.ending();
        return new Tried(
                fork.change(),
                ending.damage(),
                yours.damage(),
                points(ending),
                points(yours),
                ending.comments(),
                yours.comments() - ending.comments(),
                ending.posts().engaged() - yours.posts().engaged(),
                !fork.unanswered().isEmpty());
    }

    static int points(Ending ending) {
        return (int) (ending.standing() / 1000);
    }

    boolean helps() {
        return damage < yours || damage == yours && engaged > 0;
    }

    /** The best three that help, each about something else: a decision, an incident or the queue. */
    static List<Tried> best(List<Tried> tried) {
        List<Tried> best = new ArrayList<>();
        tried.stream().filter(Tried::helps).sorted(HELPS_MOST).forEach(t -> {
            if (best.stream().noneMatch(b -> Choices.subject(b.change()).equals(Choices.subject(t.change())))) {
                best.add(t);
            }
        });
        return best.stream().limit(3).toList();
    }

    /** {@code Standing 87 instead of 71, 12 comments fewer}. */
    String says(Words words) {
        String end = standing == instead
                ? words.of("fork.standing-same", standing)
                : words.of("fork.standing", standing, instead);
        String comments = fewer == 0
                ? words.of("fork.comments-same")
                : fewer > 0 ? words.of("fork.comments-fewer", fewer) : words.of("fork.comments-more", -fewer);
        List<String> says = new ArrayList<>(List.of(end, comments));
        if (engaged != 0) {
            says.add(words.of(engaged > 0 ? "fork.engaged-more" : "fork.engaged-fewer", Math.abs(engaged)));
        }
        if (unanswered) {
            says.add(words.of("fork.unanswered-short"));
        }
        return words.list(says);
    }

    Badge badge(Words words) {
        int by = standing - instead;
        if (by != 0) {
            return by > 0 ? new Badge("+" + by, Tone.GOOD) : new Badge("−" + -by, Tone.BAD);
        }
        if (damage == yours && engaged == 0) {
            return new Badge("±0", Tone.PLAIN);
        }
        return helps() ? new Badge(words.of("fork.better"), Tone.GOOD) : new Badge(words.of("fork.worse"), Tone.BAD);
    }
}
