package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.simulation.Damage;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Refusal;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Transcript;
import app.gegenwind.simulation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The world of one run. */
public final class World {
    public World(Bundle bundle, long seed) {}

    public long now() {
        throw new UnsupportedOperationException();
    }

    public boolean ended() {
        throw new UnsupportedOperationException();
    }

    public OptionalLong nextDue() {
        throw new UnsupportedOperationException();
    }

    public List<Event> advanceTo(long millis) {
        throw new UnsupportedOperationException();
    }

    public Verdict decide(long at, Decision decision) {
        throw new UnsupportedOperationException();
    }

    public Optional<Refusal> refusal(Decision decision) {
        throw new UnsupportedOperationException();
    }

    public Situation situation() {
        throw new UnsupportedOperationException();
    }

    public Transcript transcript() {
        throw new UnsupportedOperationException();
    }

    public Damage damage() {
        throw new UnsupportedOperationException();
    }
}
