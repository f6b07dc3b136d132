package app.gegenwind.assessment.internal;

import app.gegenwind.scenario.table.PlatformFacts;

/** How many would still have been content with a wait: a log-normal law per platform, stricter the more severe the matter. */
final class Patience {
    private Patience() {}

    /** Share of customers, 0 to 1, still content after {@code waited} ms; severity 1 doubles the platform's median, 3 halves it. */
    static double content(PlatformFacts.Patience law, int severity, long waited) {
        if (waited <= 0) {
            return 1;
        }
        double median = law.median() * StrictMath.pow(2, 2 - severity);
        return 1 - normal(StrictMath.log(waited / median) / law.sigma());
    }

    /** The standard normal distribution function, to 10⁻⁷ (Abramowitz &amp; Stegun 1964, 26.2.17). */
    static double normal(double z) {
        if (z < 0) {
            return 1 - normal(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI) * tail;
    }
}
