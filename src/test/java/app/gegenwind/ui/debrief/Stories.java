package app.gegenwind.ui.debrief;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Gain;
import app.gegenwind.career.Advice;
import app.gegenwind.career.Career;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.run.Replay;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.simulation.Timed;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shipped plans, played on seed 7 and ready to be told. */
final class Stories {
    static final Library LIBRARY = Library.open(Path.of("scenarios"));
    static final long SEED = 7;

    private Stories() {}

    static Story story(String scenario, String plan, Language language) {
        Bundle bundle = LIBRARY.find(scenario).orElseThrow();
        Played played = PlanPlay.of(bundle, SEED, bundle.plan(plan));
        return new Story(
                new Told(bundle, new Words(language)),
                Debrief.of(bundle, SEED, played.decisions()),
                Recorded.of(played.run().transcript().lines()),
                Map.of());
    }

    /** The same run as a record from before single comments were kept. */
    static Story withoutCrowd(Story story) {
        Debrief d = story.debrief();
        return new Story(
                story.told(),
                new Debrief(d.score(), d.outcome(), d.evidence(), d.decisions(), d.waits(), d.curves(), null, null),
                story.recorded(),
                Map.of());
    }

    /** The same run, in which own posts brought something. */
    static Story gaining(Story story, Gain gain) {
        Debrief d = story.debrief();
        return new Story(
                story.told(),
                new Debrief(
                        d.score(),
                        d.outcome(),
                        d.evidence(),
                        d.decisions(),
                        d.waits(),
                        d.curves(),
                        d.crowd(),
                        Optional.of(gain)),
                story.recorded(),
                Map.of());
    }

    /** As its owner reads it, with nothing played before and nothing to play next. */
    static DebriefScreen screen(Story story) {
        return screen(story, Optional.empty(), List.of());
    }

    static DebriefScreen screen(Story story, Optional<String> next, List<Earlier> earlier) {
        return DebriefScreen.of(story, read(story, header(story), next, earlier));
    }

    static Read read(Story story, RunHeader header, Optional<String> next, List<Earlier> earlier) {
        var record = new RunRecord("1", "", List.of(), story.debrief());
        Bundle bundle = story.told().bundle();
        var run = new FinishedRun(header, record, Optional.of(bundle), possible(story), List.of());
        var career =
                new Career(List.of(), List.of(), List.of(), next.map(id -> new Advice(id, new Advice.Practises())));
        return new Read(run, bundle, career, earlier, LIBRARY, ZoneOffset.UTC);
    }

    static Replay.Possible possible(Story story) {
        return new Replay.Possible(
                story.told().bundle(),
                SEED,
                story.debrief().decisions().stream()
                        .map(s -> new Timed(s.at(), s.decision()))
                        .toList());
    }

    static RunHeader header(Story story) {
        Bundle bundle = story.told().bundle();
        return new RunHeader(
                new RunId(new UUID(7, 7)),
                new PersonId(new UUID(0, 1)),
                new RunHeader.Setup(bundle.id(), bundle.hash(), SEED, 1),
                Instant.EPOCH,
                new RunState.Finished(story.debrief().score().total()));
    }
}
