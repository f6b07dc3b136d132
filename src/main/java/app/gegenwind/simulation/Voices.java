package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.simulation.internal.Dice;
import java.util.List;

/**
 * How a crowd comment looks: its author and its line follow from its own id, so they are the same whenever and wherever it is shown and
 * never part of a transcript. Siblings speak different lines as long as the pool has them.
 */
public record Voices(Bundle bundle) {
    private static final long NAME = 11;
    private static final long HANDLE = 12;
    private static final long LINE = 13;

    /** A generated name; one in three goes by a handle. */
    public String name(long comment) {
        boolean handle = Dice.below(comment, HANDLE, 3) == 0;
        Bundle.Names names = bundle.tables().names();
        List<String> pool = handle ? names.handles() : names.people();
        return pool.get(Dice.below(comment, NAME, pool.size()));
    }

    /** What it says. {@code ordinal} is its place among the comments of its thread, which spreads neighbours over the pool. */
    public Text line(String incident, long comment, Stance stance, int wind) {
        String pool = bundle.scenario().incident(incident).spread().orElseThrow().lines();
        List<Text> lines = bundle.scenario().cast().lines().get(pool).of(stance, Lines.Mood.at(wind));
        return lines.get(Dice.below(comment, LINE, lines.size()));
    }

    /** A number that chooses an avatar colour: 0 to {@code colours} − 1. */
    public int colour(long comment, int colours) {
        return Dice.below(comment, NAME, colours);
    }
}
