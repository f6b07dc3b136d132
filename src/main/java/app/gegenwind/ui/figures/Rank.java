package app.gegenwind.ui.figures;

import app.gegenwind.assessment.PostFigure;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.Comparator;

/** By what the best posts are the best. */
enum Rank implements Named {
    REACH("reach"),
    ENGAGEMENT("engagement");

    private final String id;

    Rank(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** The best first. */
    Comparator<PostFigure> order() {
        Comparator<PostFigure> worstFirst = switch (this) {
            case REACH -> Comparator.comparingLong(p -> p.numbers().reached());
            case ENGAGEMENT -> Comparator.comparingDouble(PostFigure::engagementByReach);
        };
        return worstFirst.reversed();
    }
}
