package app.gegenwind.ui.debrief;

import app.gegenwind.career.Career;
import app.gegenwind.run.Contest;
import app.gegenwind.run.Earlier;
import app.gegenwind.run.FinishedRun;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a debrief is drawn from; nothing else decides what is seen.
 *
 * @param career of the person whose run it is
 * @param earlier plays of the same scenario
 * @param zone of dates
 */
record Read(FinishedRun run, Bundle bundle, Career career, List<Earlier> earlier, Library library, ZoneId zone) {

    Story story(Words words) {
        Map<Integer, String> contested = new TreeMap<>();
        run.contests().forEach((Contest c) -> contested.put(c.evidence(), c.why()));
        return new Story(
                new Told(bundle, words),
                run.record().debrief(),
                Recorded.of(run.record().transcript()),
                contested);
    }

    /** The scenario to play next. */
    Optional<Bundle> next() {
        return career.next().flatMap(a -> library.find(a.scenario()));
    }
}
