package app.gegenwind.career.internal;

import app.gegenwind.scenario.table.Competencies.Tracing;

/**
 * Bayesian Knowledge Tracing (Corbett &amp; Anderson 1995): how likely a skill is there, given what was seen of it.
 *
 * @param initial probability that it is there before anything was seen
 * @param learn probability that it is learned from one play to the next
 * @param slip probability that it is there and shown wrong all the same
 * @param guess probability that it is not there and shown right all the same; slip and guess together stay below 1
 */
record KnowledgeTracing(double initial, double learn, double slip, double guess) {

    KnowledgeTracing {
        if (slip + guess >= 1) {
            throw new IllegalArgumentException("slip and guess must stay below 1 together: " + slip + " + " + guess);
        }
    }

    static KnowledgeTracing of(Tracing table) {
        return new KnowledgeTracing(table.initial(), table.learn(), table.slip(), table.guess());
    }

    /** Probability that the next observation is right. */
    double rightNext(double known) {
        return known * (1 - slip) + (1 - known) * guess;
    }

    /** Probability of mastery after one more observation: Bayes' rule, then the chance to have learned. */
    double after(double known, boolean right) {
        double given = right ? known * (1 - slip) / rightNext(known) : known * slip / (1 - rightNext(known));
        return given + (1 - given) * learn;
    }
}
