package app.gegenwind.career.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.career.Career;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
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
        headers.addFirst(CareerFixtures.finished(tomorrow(), scenario, score(scenario, plan)));
        return this;
    }

    /** As {@link #play}, as practice. */
    public PlayedRuns practise(String scenario, String plan) {
        headers.addFirst(CareerFixtures.practised(tomorrow(), scenario, score(scenario, plan)));
        return this;
    }

    private int tomorrow() {
        return headers.size() + 1;
    }

    private int score(String scenario, String plan) {
        var bundle = library.find(scenario).orElseThrow();
        var played = PlanPlay.of(bundle, tomorrow(), bundle.plan(plan));
        var debrief = Debrief.of(bundle, tomorrow(), played.decisions());
        debriefs.put(CareerFixtures.id(tomorrow()), debrief);
        return debrief.score().total();
    }

    /** The career these runs make. */
    public static Career career(Runs runs, Library library, PersonId person) {
        return new CareersFromRuns(runs, () -> library).of(person);
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
