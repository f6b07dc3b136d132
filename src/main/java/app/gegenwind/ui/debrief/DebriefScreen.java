package app.gegenwind.ui.debrief;

import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.Replay;
import app.gegenwind.run.RunHeader;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/**
 * A debrief, worded.
 *
 * @param facts hours, seed
 * @param practice that it is practice or a preview; empty if it is a play
 * @param studio path back to the studio from a preview; empty otherwise
 * @param refused why the run cannot be played again; empty if it can
 * @param next scenario to play next, if another is advised
 */
record DebriefScreen(
        String pageTitle,
        String title,
        String facts,
        String practice,
        String studio,
        String refused,
        Verdict verdict,
        Curves curves,
        Lessons lessons,
        List<Decided> decisions,
        List<Silence> silences,
        Origins origins,
        Moved moved,
        Before before,
        Optional<Next> next) {

    record Next(String scenario, String label) {}

    static DebriefScreen of(Story story, Read read) {
        RunHeader run = read.run().header();
        Bundle bundle = story.told().bundle();
        Words words = story.told().words();
        String title = words.of(bundle.scenario().title());
        return new DebriefScreen(
                words.of("title.debrief", title),
                title,
                facts(bundle, run, words),
                practice(story, run),
                run.preview().isPresent() ? "studio/" + bundle.id() + "/preview" : "",
                read.run().replay() instanceof Replay.Refused refused ? Impossible.says(refused, words) : "",
                Verdict.of(story),
                Curves.of(story.told(), story.debrief()),
                Lessons.of(story),
                Decided.all(story),
                Silence.all(story),
                Origins.of(story),
                Moved.of(read.career(), run, words),
                Before.of(story, run, read.earlier(), read.zone()),
                read.next()
                        .filter(n -> !n.id().equals(bundle.id()))
                        .map(n -> new Next(
                                n.id(),
                                words.of("debrief.next", words.of(n.scenario().title())))));
    }

    private static String practice(Story story, RunHeader run) {
        var told = story.told();
        return switch (run.purpose()) {
            case Purpose.Play _ -> "";
            case PracticeOf practice -> told.words().of("debrief.practice", told.time(practice.at()));
            case Preview preview -> told.words().of("debrief.preview", told.time(preview.at()));
        };
    }

    private static String facts(Bundle bundle, RunHeader run, Words words) {
        var clock = bundle.scenario().clock();
        return words.of(
                "debrief.facts",
                new Times(clock, words).span(),
                Long.toString(run.setup().seed()),
                bundle.scenario().brand().name());
    }
}
