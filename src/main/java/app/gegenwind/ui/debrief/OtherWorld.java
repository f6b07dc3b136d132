package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Ending;
import app.gegenwind.assessment.Fork;
import app.gegenwind.ui.play.Refusals;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Both worlds side by side, worded.
 *
 * @param figures standing, comments, wind and what stayed unresolved
 * @param gone how many comments would not have been written; empty when none
 * @param added how many would have been new; empty when none
 * @param lost later decisions that made no sense there, and why
 * @param unanswered whom the other world leaves without an answer
 */
record OtherWorld(
        List<Figure> figures,
        Curves.Drawing drawing,
        String summary,
        String gone,
        List<CrowdComment> goneComments,
        String added,
        List<CrowdComment> addedComments,
        List<String> lost,
        List<String> unanswered) {

    record Figure(String name, String yours, String theirs) {}

    static OtherWorld of(Story story, Fork fork, Ending yours) {
        Words words = story.told().words();
        Ending theirs = fork.ending();
        int gone = fork.gone().size();
        int added = fork.added().size();
        return new OtherWorld(
                figures(words, yours, theirs),
                Curves.between(story.told(), yours.history(), theirs.history()),
                words.of("fork.curves", Tried.points(yours), Tried.points(theirs)),
                gone == 0 && added == 0 ? words.of("fork.same-comments") : gone == 0 ? "" : words.of("fork.gone", gone),
                fork.gone(),
                added == 0 ? "" : words.of("fork.added", added),
                fork.added(),
                fork.lost().stream().map(l -> lost(story, l)).toList(),
                fork.unanswered().stream()
                        .map(i -> words.of("fork.unanswered", story.told().author(i)))
                        .toList());
    }

    private static List<Figure> figures(Words words, Ending yours, Ending theirs) {
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(words.of("fork.figure-standing"), "" + Tried.points(yours), "" + Tried.points(theirs)),
                new Figure(words.of("fork.figure-comments"), "" + yours.comments(), "" + theirs.comments()),
                new Figure(words.of("fork.figure-wind"), wind(words, yours), wind(words, theirs)),
                new Figure(words.of("fork.figure-unresolved"), "" + yours.unresolved(), "" + theirs.unresolved())));
        if (yours.posts().reached() + theirs.posts().reached() > 0) {
            figures.add(posts(
                    words, "reached", yours.posts().reached(), theirs.posts().reached()));
            figures.add(posts(
                    words, "engaged", yours.posts().engaged(), theirs.posts().engaged()));
        }
        return List.copyOf(figures);
    }

    private static Figure posts(Words words, String measure, long yours, long theirs) {
        return new Figure(words.of("fork.figure-" + measure), words.number(yours), words.number(theirs));
    }

    private static String wind(Words words, Ending ending) {
        return ending.wind() + " · " + words.of("wind." + ending.wind());
    }

    private static String lost(Story story, Fork.Lost lost) {
        Told told = story.told();
        return story.debrief().decisions().stream()
                .filter(s -> s.number() == lost.decision())
                .findFirst()
                .map(s -> told.words()
                        .of(
                                "fork.lost",
                                told.time(s.at()),
                                told.did(s.decision()).orElse(""),
                                new Refusals(told.bundle(), told.words()).of(lost.refusal())))
                .orElse("");
    }
}
