package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJobs;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.archive.Imported;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Refresher;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.StudioScreen.Row;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Route;

/** All scenarios of the folder, for those who write them. */
@Route(value = "studio", layout = Frame.class, registerAtStartup = false)
@StyleSheet("context://studio.css")
class StudioView extends Page {
    private final LibraryFolder folder;
    private final BalanceJobs jobs;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final ImportBox importing;
    private final Div list = Bits.box("scenarios");
    private final Span empty = Bits.text("empty");
    private final H2 sharedTitle = new H2();
    private final Div shared = Bits.box("box found");
    private final Rows<Row, RowBox> rows = new Rows<>(list, Row::id, RowBox::new, RowBox::show);
    private Runnable leave = () -> {};

    StudioView(LibraryFolder folder, BalanceJobs jobs) {
        this.folder = folder;
        this.jobs = jobs;
        importing = new ImportBox(folder, this::taken);
        setId("studio");
        addClassNames("page", "studio");
        lead.addClassNames("soft", "lead");
        add(Bits.box("heading", title, lead), list, empty, shared, importing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leave = Watching.of(folder, jobs, new Refresher(event.getUI(), this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void taken(Imported imported) {
        show();
    }

    private void show() {
        var words = Words.of(getLocale());
        var ids = new FolderFiles(folder.root()).ids();
        var screen = StudioScreen.of(
                ids, folder.written(), (id, bundle) -> Fairness.of(folder, id, jobs.of(id), words), words);
        title(screen.pageTitle());
        title.setText(screen.title());
        lead.setText(screen.lead());
        rows.show(screen.rows());
        Bits.say(empty, screen.empty());
        shared.setVisible(!screen.shared().isEmpty());
        shared.removeAll();
        sharedTitle.setText(screen.sharedTitle());
        shared.add(sharedTitle, NoteBox.list(screen.shared()));
        importing.label(words);
    }
}
