package app.gegenwind.ui.studio;

import app.gegenwind.report.BalanceJobs;
import app.gegenwind.run.Previews;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.LibraryFolder;
import app.gegenwind.scenario.archive.ScenarioArchive;
import app.gegenwind.ui.shell.BadgeRow;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Frame;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Refresher;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.ScenarioScreen.Door;
import app.gegenwind.ui.studio.ScenarioScreen.Room;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/** One scenario, for those who write it: its files with findings, a preview of any moment, its balance. */
@Route(value = "studio/:scenario/:room?", layout = Frame.class, registerAtStartup = false)
@StyleSheet("context://studio.css")
class ScenarioView extends Page implements BeforeEnterObserver, BalanceRoom.Jobs {
    private final LibraryFolder folder;
    private final BalanceJobs jobs;
    private final Previews previews;
    private final Anchor back = new Anchor("/studio");
    private final Span backText = new Span();
    private final H1 title = new H1();
    private final Span facts = Bits.text("soft");
    private final BadgeRow badges = new BadgeRow();
    private final Nav doors = new Nav();
    private final Anchor export;
    private final Paragraph why = new Paragraph();
    private final FilesRoom files = new FilesRoom();
    private final PreviewRoom preview = new PreviewRoom(this::begin);
    private final BalanceRoom balance = new BalanceRoom(this);
    private String scenario = "";
    private Room room = Room.FILES;
    private Runnable leave = () -> {};

    ScenarioView(LibraryFolder folder, BalanceJobs jobs, Previews previews) {
        this.folder = folder;
        this.jobs = jobs;
        this.previews = previews;
        export = Downloads.bytes(
                "export", "application/zip", () -> scenario + ".zip", () -> bundle().map(ScenarioArchive::of));
        setId("studio-scenario");
        addClassNames("page", "studio");
        back.setId("studio-back");
        back.addClassNames("btn", "quiet", "back");
        back.getElement().setAttribute("router-link", "");
        back.add(Bits.icon("back"), backText);
        doors.addClassName("doors");
        why.addClassName("why");
        add(
                back,
                Bits.box("scenario-top", Bits.box("names", title, facts), badges, Bits.box("sp"), export),
                doors,
                why,
                files,
                preview,
                balance);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scenario = event.getRouteParameters().get("scenario").orElseThrow(NotFoundException::new);
        room = event.getRouteParameters()
                .get("room")
                .map(name -> Room.of("/" + name).orElseThrow(NotFoundException::new))
                .orElse(Room.FILES);
        if (!new FolderFiles(folder.root()).ids().contains(scenario)) {
            throw new NotFoundException();
        }
        show();
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

    private void show() {
        var words = Words.of(getLocale());
        Library written = folder.written();
        String hash = bundle().map(Bundle::hash).orElse("");
        List<SourceFile> sources = new FolderFiles(folder.root()).of(scenario);
        var screen = ScenarioScreen.of(
                scenario, sources, written, room, Fairness.of(folder, scenario, jobs.of(scenario), words), words);
        title(screen.pageTitle());
        backText.setText(words.of("studio.title"));
        title.setText(screen.title());
        facts.setText(screen.facts());
        badges.show(screen.badges());
        doors.setAriaLabel(screen.title());
        doors.removeAll();
        screen.doors().forEach(door -> doors.add(link(door)));
        export.setText(words.of("studio.export"));
        export.setVisible(bundle().isPresent());
        Bits.say(why, screen.why());
        show(screen, hash, words);
    }

    private void show(ScenarioScreen screen, String hash, Words words) {
        Optional<Bundle> playable = bundle();
        files.setVisible(room == Room.FILES);
        preview.setVisible(room == Room.PREVIEW && playable.isPresent());
        balance.setVisible(room == Room.BALANCE && playable.isPresent());
        switch (room) {
            case FILES -> files.show(screen, words);
            case PREVIEW -> playable.ifPresent(b -> preview.show(b, words));
            case BALANCE -> balance.show(BalanceScreen.of(jobs.of(scenario), hash, words), words);
        }
    }

    private static Anchor link(Door door) {
        var link = new Anchor(door.href(), door.name());
        link.setId("room-" + door.room().key());
        link.addClassNames("btn", "quiet");
        link.getElement().setAttribute("router-link", "");
        link.getElement().setAttribute("aria-current", door.on() ? "page" : "false");
        return link;
    }

    private Optional<Bundle> bundle() {
        return folder.written().find(scenario);
    }

    private void begin(PreviewScreen.Start start) {
        previews.start(Visitor.id(), scenario, start.seed(), start.preview())
                .ifPresent(run -> UI.getCurrent().navigate("play/" + run));
    }

    @Override
    public void start(long seed, int runs) {
        bundle().ifPresent(b -> jobs.start(folder.written(), b, seed, runs));
        show();
    }

    @Override
    public void cancel() {
        jobs.cancel(scenario);
        show();
    }

    @Override
    public boolean keep() {
        boolean kept = jobs.keep(scenario, folder.root());
        show();
        return kept;
    }
}
