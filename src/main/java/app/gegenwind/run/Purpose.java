package app.gegenwind.run;

/** What a run is for. Only a play counts: as a play, for a career and for a best score. */
public sealed interface Purpose permits Purpose.Play, PracticeOf, Preview {

    /** Played from the start by somebody who trains. */
    record Play() implements Purpose {}
}
