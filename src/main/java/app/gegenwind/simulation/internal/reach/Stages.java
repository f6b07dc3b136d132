package app.gegenwind.simulation.internal.reach;

/**
 * How a platform hands a post on to people who do not follow: in stages, each opened only if the people before were interested. That it works like this is
 * reported for TikTok and others, the sizes are not published; all numbers are ours.
 *
 * @param first people of the first stage
 * @param times how much larger each next one is
 * @param bar the score that opens the first stage; each next one asks for 15 % more
 */
public record Stages(double first, double times, double bar) {
    /** More stages than this are not opened. */
    public static final int MOST = 3;

    private static final double HARDER = 1.15;
    private static final double ANSWERS_HELP = 0.05;
    private static final int ANSWERS_COUNTED = 6;
    private static final double COMPLAINTS_HURT = 10;

    /**
     * How interesting a post is to those it reached.
     *
     * @param appeal fit and luck; 1 is average
     * @param answers of the brand under it in its first hour
     * @param complaints hostile comments under it so far
     */
    public static double score(double appeal, int answers, int complaints) {
        double helped = 1 + ANSWERS_HELP * Math.min(answers, ANSWERS_COUNTED);
        return appeal * helped / (1 + complaints / COMPLAINTS_HURT);
    }

    boolean opens(int stage, double score) {
        return stage < MOST && score >= bar * StrictMath.pow(HARDER, stage);
    }

    /** People of a stage, counted from 0. */
    double people(int stage) {
        return first * StrictMath.pow(times, stage);
    }
}
