package app.gegenwind.ui.studio;

import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.archive.Imported;
import app.gegenwind.scenario.archive.ScenarioArchive;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a scenario in as a zip archive, and says what became of it. */
class ImportBox extends Div {
    private static final int MEGABYTE = 1 << 20;

    private final LibraryFolder folder;
    private final Consumer<Imported> told;
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final Field as = new Field("import-as", text -> this.name = text);
    private final NativeButton choose = Bits.button("import-choose", "", () -> {});
    private final Span drop = new Span();
    private final Upload upload = new Upload(this::receive);
    private final Div outcome = new Div();
    private volatile String name = "";
    private Optional<Imported> imported = Optional.empty();

    ImportBox(LibraryFolder folder, Consumer<Imported> told) {
        this.folder = folder;
        this.told = told;
        setId("import");
        addClassNames("box", "import");
        lead.addClassName("soft");
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(20 * MEGABYTE);
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        outcome.setId("imported");
        outcome.getElement().setAttribute("role", "status");
        add(title, lead, Bits.box("fields", as), upload, outcome);
    }

    void label(Words words) {
        title.setText(words.of("studio.import"));
        lead.setText(words.of("studio.import-lead"));
        as.label(words.of("studio.import-as"), words.of("studio.import-as-means"));
        choose.setText(words.of("studio.import-choose"));
        drop.setText(words.of("studio.import-drop"));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(words.of("studio.import-too-big")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status().setProcessing(words.of("studio.import-reading")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.of("studio.import-lost"))
                                .setUnexpectedServerError(words.of("studio.import-lost"))
                                .setForbidden(words.of("studio.import-lost")))));
        show(words);
    }

    /** Not on the page's own thread: others go on meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        Optional<String> wish = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        Imported result;
        try (var zip = event.getInputStream()) {
            result = ScenarioArchive.take(folder, zip, wish);
        }
        event.getUI().access(() -> {
            imported = Optional.of(result);
            told.accept(result);
        });
    }

    private void show(Words words) {
        outcome.removeAll();
        imported.ifPresent(result -> outcome.add(
                switch (result) {
                    case Imported.Taken taken -> ImportedBox.of(taken, words);
                    case Imported.Refused refused -> ImportedBox.of(refused, words);
                }));
    }
}
