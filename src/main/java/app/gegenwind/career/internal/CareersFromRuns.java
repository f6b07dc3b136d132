package app.gegenwind.career.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.career.Career;
import app.gegenwind.career.Careers;
import app.gegenwind.career.Mastery;
import app.gegenwind.career.Play;
import app.gegenwind.career.Step;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunState;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.vocabulary.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Computes careers from the records of finished runs; stores nothing, so nothing can disagree with them. */
@Component
final class CareersFromRuns implements Careers {
    private final Runs runs;
    private final Supplier<Library> library;

    @Autowired
    CareersFromRuns(Runs runs, LibraryFolder folder) {
        this(runs, folder::now);
    }

    CareersFromRuns(Runs runs, Supplier<Library> library) {
        this.runs = runs;
        this.library = library;
    }

    @Override
    public Career of(PersonId person) {
        return competencies().map(table -> career(person, table)).orElseGet(CareersFromRuns::nothing);
    }

    private Career career(PersonId person, Competencies table) {
        List<RunHeader> all = runs.of(person);
        List<CountedPlay> counted = FirstPlays.of(all).stream()
                .flatMap(run -> counted(person, run).stream())
                .toList();
        Observing observing = Observing.by(table.tracing());
        List<Mastery> masteries =
                table.all().stream().map(c -> observing.mastery(c, counted)).toList();
        List<Play> plays = counted.stream().map(CountedPlay::play).toList();
        List<Step> ladder = new Climbing(masteries, plays).ladder(table.ladder());
        return new Career(
                plays, masteries, ladder, new NextScenario(scenarios(), FirstPlays.played(all)).after(ladder));
    }

    /** Every playable scenario carries the same table; without one there is nothing to climb. */
    private Optional<Competencies> competencies() {
        return library.get().bundles().stream().findFirst().map(b -> b.tables().competencies());
    }

    private List<Scenario> scenarios() {
        return library.get().bundles().stream().map(Bundle::scenario).toList();
    }

    private Optional<CountedPlay> counted(PersonId person, RunHeader run) {
        return runs.debrief(person, run.id()).map(debrief -> new CountedPlay(play(person, run), debrief));
    }

    private Play play(PersonId person, RunHeader run) {
        int score = run.state() instanceof RunState.Finished(int points) ? points : 0;
        return new Play(run.id(), run.scenario(), level(person, run), run.started(), score);
    }

    private Level level(PersonId person, RunHeader run) {
        return library.get()
                .find(run.scenario())
                .or(() -> runs.bundle(person, run.id()))
                .map(bundle -> bundle.scenario().level())
                .orElse(Level.ENTRY);
    }

    private static Career nothing() {
        return new Career(List.of(), List.of(), List.of(), Optional.empty());
    }
}
