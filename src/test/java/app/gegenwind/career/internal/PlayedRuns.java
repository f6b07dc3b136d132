package app.gegenwind.career.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.career.Career;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.PlanPlay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs somebody has played by plans of the product's own scenarios, one a day. */
public final class PlayedRuns implements Runs {
    private final Library library;
    private final List<RunHeader> headers = new ArrayList<>();
    private final Map<RunId, Debrief> debriefs = new LinkedHashMap<>();

    public PlayedRuns(Library library) {
        this.library = library;
    }

    public PlayedRuns play(String scenario, String plan) {
        int day = headers.size() + 1;
        var bundle = library.find(scenario).orElseThrow();
        var played = PlanPlay.of(bundle, day, bundle.plan(plan));
        var debrief = Debrief.of(bundle, day, played.decisions());
        headers.addFirst(CareerFixtures.run(
                day, scenario, new RunState.Finished(debrief.score().total())));
        debriefs.put(CareerFixtures.id(day), debrief);
        return this;
    }

    /** The career these runs make. */
    public static Career career(Runs runs, Library library, PersonId person) {
        return new CareersFromRuns(runs, library).of(person);
    }

    @Override
    public List<RunHeader> of(PersonId person) {
        return List.copyOf(headers);
    }

    @Override
    public Optional<Debrief> debrief(PersonId person, RunId run) {
        return Optional.ofNullable(debriefs.get(run));
    }

    @Override
    public Optional<Bundle> bundle(PersonId person, RunId run) {
        return headers.stream()
                .filter(header -> header.id().equals(run))
                .findFirst()
                .flatMap(header -> library.find(header.scenario()));
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RunId> start(PersonId person, String scenario, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Opened open(PersonId person, RunId run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision, int position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decided decide(PersonId person, RunId run, Decision decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RunFeed.Watch> watch(PersonId person, RunId run, RunFeed feed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void seen(PersonId person, RunId run) {
        throw new UnsupportedOperationException();
    }
}
