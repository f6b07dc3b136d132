package app.gegenwind.ui.debrief;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.PlanPlay;
import app.gegenwind.simulation.PlanPlay.Played;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
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
                new Debrief(d.score(), d.outcome(), d.evidence(), d.decisions(), d.waits(), d.curves(), null),
                story.recorded(),
                Map.of());
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
