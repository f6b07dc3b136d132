package app.gegenwind.ui.studio;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/**
 * All scenarios of the folder.
 *
 * @param shared what was found in files that belong to no scenario
 */
record StudioScreen(
        String pageTitle,
        String title,
        String lead,
        List<Row> rows,
        String empty,
        String sharedTitle,
        List<Note> shared) {

    /** @param facts level, minutes and id; of one that cannot be read, its id alone */
    record Row(String id, String title, String facts, boolean broken, List<Badge> badges) {}

    /** What is known of the balance of a scenario, by id; without a bundle where it cannot be played. */
    interface Balances {
        Badge of(String id, Optional<Bundle> bundle);
    }

    static StudioScreen of(List<String> ids, Library written, Balances balances, Words words) {
        List<Note> shared = written.findings().stream()
                .filter(f -> ids.stream().noneMatch(id -> isIn(f, id)))
                .map(f -> Note.of(f, words))
                .toList();
        return new StudioScreen(
                words.of("title.studio"),
                words.of("studio.title"),
                words.of("studio.lead"),
                ids.stream().map(id -> row(id, written, balances, words)).toList(),
                ids.isEmpty() ? words.of("studio.none") : "",
                shared.isEmpty() ? "" : words.of("studio.shared", shared.size()),
                shared);
    }

    private static boolean isIn(Finding finding, String id) {
        return finding.file().equals(id) || finding.file().startsWith(id + "/");
    }

    private static Row row(String id, Library written, Balances balances, Words words) {
        Optional<Bundle> bundle = written.find(id);
        return new Row(
                id,
                bundle.map(b -> words.of(b.scenario().title())).orElse(id),
                bundle.map(b -> facts(b, words)).orElse(""),
                bundle.isEmpty(),
                List.of(problems(id, written, bundle.isPresent(), words), balances.of(id, bundle)));
    }

    static String facts(Bundle bundle, Words words) {
        return words.of(
                        "card.size",
                        words.of("level", bundle.scenario().level()),
                        bundle.scenario().clock().minutesOfPlay())
                + " · " + bundle.id();
    }

    /** Errors, else warnings, else that there are none. */
    static Badge problems(String id, Library written, boolean playable, Words words) {
        List<Finding> own = written.findings().stream().filter(f -> isIn(f, id)).toList();
        int errors = (int) own.stream().filter(Finding::isError).count();
        int warnings = own.size() - errors;
        if (errors > 0) {
            return new Badge(words.of("studio.errors", errors), Tone.BAD);
        }
        if (!playable) {
            return new Badge(words.of("studio.unplayable"), Tone.BAD);
        }
        return warnings > 0
                ? new Badge(words.of("studio.warnings", warnings), Tone.WARN)
                : new Badge(words.of("studio.clean"), Tone.GOOD);
    }
}
