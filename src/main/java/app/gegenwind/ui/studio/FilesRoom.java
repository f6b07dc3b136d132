package app.gegenwind.ui.studio;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.ScenarioScreen.Shelf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** The files of a scenario and what was found in them. */
class FilesRoom extends Div {
    private final H2 foundTitle = new H2();
    private final Div found = Bits.box("found box");
    private final Paragraph live = new Paragraph();
    private final Nav tabs = new Nav();
    private final H2 name = new H2();
    private final SourceBox source = new SourceBox();
    private ScenarioScreen shown;
    private Words words;
    private String open = "";

    FilesRoom() {
        addClassName("files-room");
        tabs.addClassName("files");
        live.addClassNames("soft", "live");
        name.addClassName("sr");
        add(found, live, Bits.box("reader", tabs, Bits.box("page-of", name, source)));
    }

    void show(ScenarioScreen screen, Words language) {
        shown = screen;
        words = language;
        live.setText(words.of("studio.live"));
        tabs.setAriaLabel(words.of("studio.files"));
        foundTitle.setText(words.of("studio.found"));
        found.setVisible(!screen.notes().isEmpty());
        found.removeAll();
        found.add(foundTitle, NoteBox.list(screen.notes(), this::go));
        draw();
    }

    private void draw() {
        Optional<Shelf> now = shelf(open).or(() -> first(shown.files()));
        tabs.removeAll();
        shown.files()
                .forEach(file -> tabs.add(tab(file, now.filter(file::equals).isPresent())));
        now.ifPresent(file -> {
            name.setText(file.name());
            source.show(file.file(), file.notes());
        });
    }

    private Optional<Shelf> shelf(String path) {
        return shown.files().stream()
                .filter(file -> file.file().path().equals(path))
                .findFirst();
    }

    /** One with an error, else the scenario itself. */
    private static Optional<Shelf> first(List<Shelf> files) {
        return files.stream()
                .filter(Shelf::error)
                .findFirst()
                .or(() -> files.stream().findFirst());
    }

    private NativeButton tab(Shelf file, boolean on) {
        var tab = Bits.button("file-" + file.name().replaceAll("[^a-z0-9-]", "-"), "quiet file", () -> {
            open = file.file().path();
            draw();
        });
        tab.add(Bits.text("", file.name()));
        if (!file.problems().isEmpty()) {
            tab.add(Bits.text("badge " + (file.error() ? "bad" : "warn"), file.problems()));
        }
        tab.getElement().setAttribute("aria-label", file.label());
        tab.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return tab;
    }

    private void go(Note note) {
        open = note.file();
        draw();
        source.go(note.line());
    }
}
