package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.simulation.internal.Dice;
import java.util.List;

/**
 * How a crowd comment looks: its author and its line follow from its own id, so they are the same whenever and wherever it is shown and
 * never part of a transcript.
 */
public record Voices(Bundle bundle) {
    private static final long NAME = 11;
    private static final long HANDLE = 12;
    private static final long LINE = 13;

    /** A generated name for the author of a comment; one in three goes by a handle. */
    public String name(long author) {
        boolean handle = Dice.below(author, HANDLE, 3) == 0;
        Bundle.Names names = bundle.tables().names();
        List<String> pool = handle ? names.handles() : names.people();
        return pool.get(Dice.below(author, NAME, pool.size()));
    }

    /** What it says. */
    public Text line(String incident, long comment, Stance stance, int wind) {
        String pool =
                bundle.scenario().incident(incident).spread().orElseThrow().lines();
        List<Text> lines = bundle.scenario().lines(pool).of(stance, Lines.Mood.at(wind));
        return lines.get(Dice.below(comment, LINE, lines.size()));
    }

    /** A number that chooses an avatar colour: 0 to {@code colours} − 1. */
    public int colour(long author, int colours) {
        return Dice.below(author, NAME, colours);
    }
}
