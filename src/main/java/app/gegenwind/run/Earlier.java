package app.gegenwind.run;

import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Score;

/** An earlier play of the same scenario by the same person that counts and came to a score. */
public record Earlier(RunHeader header, Score score, Outcome outcome) {}
