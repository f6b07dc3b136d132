package app.gegenwind.ui.replay;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Timed;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.List;

/** A finished run of the late parcel: Jana answered at 0:12, a colleague asked at 0:50, nothing else. */
final class OneTape {
    static final long MINUTE = 60_000;
    static final long ANSWERED = 12 * MINUTE + 13_000;
    static final long ASKED = 50 * MINUTE;

    private static final Bundle BUNDLE =
            Library.open(Path.of("scenarios")).find("late-parcel").orElseThrow();
    static final Tape TAPE = Tape.of(
            BUNDLE,
            7,
            List.of(
                    new Timed(ANSWERED, new Decision.Answer("jana", "sorry-and-private")),
                    new Timed(ASKED, new Decision.Ask("carrier-status"))));

    private OneTape() {}

    static ReplayScreen at(long at, String incident) {
        return at(at, incident, Language.EN);
    }

    static ReplayScreen at(long at, String incident, Language language) {
        return ReplayScreen.of(TAPE, at, incident, true, new Words(language));
    }

    static Told told() {
        return new Told(BUNDLE, new Words(Language.EN));
    }
}
