package app.gegenwind.ui.studio;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One scenario in the studio.
 *
 * @param facts level, minutes and id; the id alone where it cannot be read
 * @param why why it cannot be played; empty if it can
 * @param notes what was found in its files, in their order
 */
record ScenarioScreen(
        String pageTitle,
        String title,
        String facts,
        List<Badge> badges,
        List<Door> doors,
        String why,
        List<Shelf> files,
        List<Note> notes) {

    /** One of the pages about a scenario. */
    enum Room {
        FILES,
        PREVIEW,
        BALANCE;

        /** In the address; the files come first and have none. */
        String path() {
            return this == FILES ? "" : "/" + key();
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Room> of(String path) {
            return Stream.of(values()).filter(room -> room.path().equals(path)).findFirst();
        }
    }

    record Door(Room room, String name, String href, boolean on) {}

    /**
     * A file to look at.
     *
     * @param problems how many findings it has, for the eye; empty for none
     * @param label its name and the number of its findings, for those who hear it
     */
    record Shelf(SourceFile file, String name, String problems, String label, boolean error, List<Note> notes) {}

    static ScenarioScreen of(String id, List<SourceFile> files, Library written, Room room, Badge fair, Words words) {
        Optional<Bundle> bundle = written.find(id);
        String title = bundle.map(b -> words.of(b.scenario().title())).orElse(id);
        List<Note> notes = written.findings().stream()
                .filter(f -> f.file().equals(id) || isOf(f, files))
                .map(f -> Note.of(f, words))
                .toList();
        return new ScenarioScreen(
                words.of("title.studio-scenario", title),
                title,
                bundle.map(b -> StudioScreen.facts(b, words)).orElse(""),
                List.of(StudioScreen.problems(id, written, bundle.isPresent(), words), fair),
                Stream.of(Room.values()).map(r -> door(id, r, room, words)).toList(),
                bundle.isPresent() ? "" : words.of("studio.cannot"),
                files.stream().map(f -> shelf(id, f, notes, words)).toList(),
                notes);
    }

    private static boolean isOf(Finding finding, List<SourceFile> files) {
        return files.stream().anyMatch(file -> file.path().equals(finding.file()));
    }

    private static Door door(String id, Room room, Room now, Words words) {
        return new Door(room, words.of("studio.room-" + room.key()), "/studio/" + id + room.path(), room == now);
    }

    private static Shelf shelf(String id, SourceFile file, List<Note> all, Words words) {
        List<Note> notes =
                all.stream().filter(n -> n.file().equals(file.path())).toList();
        String name = file.path().startsWith(id + "/") ? file.path().substring(id.length() + 1) : file.path();
        return new Shelf(
                file,
                name,
                notes.isEmpty() ? "" : words.number(notes.size()),
                notes.isEmpty() ? name : words.of("studio.file-found", name, notes.size()),
                notes.stream().anyMatch(Note::error),
                notes);
    }
}
