package app.gegenwind.ui.replay;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.replay.Moment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done about the open incident, or on the whole desk where none is open: the latest deed and the next.
 *
 * @param note what to say where there is neither
 */
record Deeds(String heading, List<Deed> lines, String note) {
    private static final long MINUTE = 60_000;

    /**
     * @param label last, now or next
     * @param said the answer's own words; empty where it was none
     * @param go label of the button that leads there; empty where the slider stands there
     */
    record Deed(long at, String label, String time, String title, String said, Kind kind, String go) {}

    static Deeds of(Tape tape, List<Moment> moments, long at, String incident, Told told) {
        List<Moment> here = moments.stream()
                .filter(m -> m.kind() == Kind.DECISION || m.kind() == Kind.SILENCE)
                .filter(m -> incident.isEmpty()
                        ? m.kind() == Kind.DECISION
                        : m.incident().equals(incident))
                .toList();
        List<Deed> lines = new ArrayList<>();
        here.stream()
                .filter(m -> m.at() <= at)
                .reduce((_, later) -> later)
                .ifPresent(m -> lines.add(deed(tape, m, at, told)));
        here.stream().filter(m -> m.at() > at).findFirst().ifPresent(m -> lines.add(deed(tape, m, at, told)));
        String about = incident.isEmpty() ? "" : told.author(incident);
        return new Deeds(
                incident.isEmpty() ? told.words().of("deeds") : told.words().of("deeds.about", about),
                List.copyOf(lines),
                lines.isEmpty() ? told.words().of(incident.isEmpty() ? "deeds.none" : "deeds.none-about", about) : "");
    }

    private static Deed deed(Tape tape, Moment moment, long at, Told told) {
        boolean now = moment.at() <= at && at - moment.at() < MINUTE;
        String key = now ? "deed.now" : moment.at() <= at ? "deed.last" : "deed.next";
        return new Deed(
                moment.at(),
                told.words().of(key),
                told.time(moment.at()),
                moment.says(),
                said(tape, moment, told),
                moment.kind(),
                now ? "" : told.words().of("deed.go", told.time(moment.at())));
    }

    private static String said(Tape tape, Moment moment, Told told) {
        return tape.decisions().stream()
                .filter(d -> moment.kind() == Kind.DECISION && d.at() == moment.at())
                .map(d -> said(d.decision(), moment.incident(), told))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> said(Decision decision, String incident, Told told) {
        return decision instanceof Decision.Answer answer && answer.incident().equals(incident)
                ? told.reply(answer.incident(), answer.reply())
                        .map(r -> told.words().of(r.says()))
                : Optional.empty();
    }

    /** The incident a decision is about; empty for the whole desk. */
    static String incident(Decision decision) {
        return switch (decision) {
            case Decision.Answer d -> d.incident();
            case Decision.Moderate d -> d.incident();
            case Decision.Ignore d -> d.incident();
            case Decision.Escalate d -> d.incident();
            case Decision.Ask _, Decision.PauseQueue _, Decision.ResumeQueue _, Decision.OfPost _, Decision.OfClock _ ->
                "";
        };
    }
}
