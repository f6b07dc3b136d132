package app.gegenwind.ui.figures;

/** What the trainee has chosen to see. */
record Choice(Where where, Span span, Rank rank) {

    static Choice start() {
        return new Choice(new Where.Busiest(), Span.WEEK, Rank.REACH);
    }

    Choice on(Where other) {
        return new Choice(other, span, rank);
    }

    Choice over(Span other) {
        return new Choice(where, other, rank);
    }

    Choice by(Rank other) {
        return new Choice(where, span, other);
    }
}
