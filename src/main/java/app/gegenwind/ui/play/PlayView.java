package app.gegenwind.ui.play;

import app.gegenwind.run.Opened;
import app.gegenwind.run.RunFeed;
import app.gegenwind.run.RunId;
import app.gegenwind.run.Runs;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Connection;
import app.gegenwind.ui.shell.Dead;
import app.gegenwind.ui.shell.Page;
import app.gegenwind.ui.shell.Refresher;
import app.gegenwind.ui.shell.Visitor;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** Briefing and desk of one run, found by its URL. */
@Route("play/:run")
class PlayView extends Page implements BeforeEnterObserver {
    private final Runs runs;
    private final Questions questions = new Questions();
    private final Span news = Bits.text("sr");
    private final Dead dead = new Dead();
    private final Connection connection = new Connection();
    private Optional<RunFeed.Watch> watch = Optional.empty();
    private RunId run;
    private String closed = "";
    private Player player;
    private DeskPane desk;
    private BriefingPane briefing;
    private Desk before;
    private Notification notice = new Notification();

    PlayView(Runs runs) {
        this.runs = runs;
        setId("play");
        addClassName("play");
        news.getElement().setAttribute("aria-live", "polite");
        dead.setVisible(false);
        add(connection, news, dead);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        run = event.getRouteParameters().get("run").flatMap(RunId::parse).orElseThrow(NotFoundException::new);
        switch (runs.open(Visitor.id(), run)) {
            case Opened.Playing playing -> build(new Player(runs, Visitor.id(), run, playing.view(), words()));
            case Opened.Finished _ -> event.forwardTo("debrief/" + run);
            case Opened.Abandoned _ -> closed = "abandoned";
            case Opened.Interrupted _ -> closed = "interrupted";
            case Opened.NotFound _ -> throw new NotFoundException();
        }
    }

    private void build(Player seated) {
        player = seated;
        desk = new DeskPane(player, this::refresh, this::debrief, this::tell, questions);
        briefing = new BriefingPane(
                () -> desk.act(() -> player.turn(false)),
                () -> UI.getCurrent().navigate(player.desk().studio()));
        add(briefing, desk);
        keys();
    }

    private void keys() {
        Shortcuts.addShortcutListener(this, () -> desk.step(1), Key.KEY_J, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> desk.step(-1), Key.KEY_K, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, desk::leave, Key.KEY_E, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, desk::turnSide, Key.KEY_P, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> desk.act(player::turn), Key.PERIOD, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, desk::skip, Key.KEY_N, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> questions.keys(desk), Key.of("?"), KeyModifier.SHIFT);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (player != null) {
            var refresher = new Refresher(event.getUI(), this::lookAgain);
            watch = runs.watch(Visitor.id(), run, _ -> refresher.poke());
            lookAgain();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.ifPresent(RunFeed.Watch::close);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (player != null) {
            player.speak(words());
            desk.label(words());
        }
        refresh();
    }

    private void lookAgain() {
        switch (player.look()) {
            case Opened.Playing _, Opened.Finished _ -> {}
            case Opened.Abandoned _ -> closed = "abandoned";
            case Opened.Interrupted _ -> closed = "interrupted";
            case Opened.NotFound _ -> closed = "notfound";
        }
        refresh();
    }

    private void refresh() {
        dead.setVisible(!closed.isEmpty());
        if (!closed.isEmpty()) {
            close();
            return;
        }
        Desk now = player.desk();
        PlayScreen screen = PlayScreen.of(now);
        title(screen.pageTitle());
        if (screen.briefing().isEmpty() && briefing.isAttached()) {
            remove(briefing);
        }
        desk.setVisible(screen.briefing().isEmpty());
        screen.briefing().ifPresent(b -> briefing.show(b, words()));
        desk.show(screen, words());
        connection.show(words(), now.time(now.clock().now()));
        if (before != null) {
            news.setText(News.between(before, now));
        }
        before = now;
    }

    private void close() {
        dead.show(words(), closed);
        title(words().of(closed + ".title"));
        if (desk != null) {
            desk.setVisible(false);
            briefing.setVisible(false);
        }
    }

    private void debrief() {
        UI.getCurrent().navigate("debrief/" + run);
    }

    /** What was told before gives way. */
    private void tell(String sentence, boolean urgent) {
        notice.close();
        notice = Notification.show(sentence, 7000, Notification.Position.BOTTOM_CENTER, urgent);
        notice.addClassName("notice");
    }

    private Words words() {
        return Words.of(getLocale());
    }
}
