package app.gegenwind.simulation.internal.reach;

/**
 * The heavy ranker of X as published on 5 April 2023 (twitter/the-algorithm-ml, projects/home/recap, commit b852108): the sum of predicted probabilities, each by
 * its weight. Defaults of 2023, not today's production.
 */
public record Ranking(
        double favourite,
        double retweet,
        double reply,
        double profile,
        double video,
        double answered,
        double conversation,
        double stay,
        double negative,
        double report) {

    /** The published weights. */
    public static final Ranking X_2023 = new Ranking(.5, 1, 13.5, 12, .005, 75, 11, 10, -74, -369);

    /** The score of a post whose predicted probabilities are those. */
    public double score(Ranking probabilities) {
        return favourite * probabilities.favourite
                + retweet * probabilities.retweet
                + reply * probabilities.reply
                + profile * probabilities.profile
                + video * probabilities.video
                + answered * probabilities.answered
                + conversation * probabilities.conversation
                + stay * probabilities.stay
                + negative * probabilities.negative
                + report * probabilities.report;
    }
}
