package app.gegenwind.ui.studio;

import app.gegenwind.report.BalancePage;
import app.gegenwind.report.BalanceReport;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Has a balance played and shows it. */
class BalanceRoom extends Div {
    private static final List<Integer> RUNS = List.of(20, 200, 1_000);

    private final Jobs jobs;
    private final Paragraph lead = new Paragraph();
    private final Span runsLabel = Bits.text("label");
    private final Div runs = Bits.box("filters");
    private final Field seed = new Field("balance-seed", this::seed);
    private final Span problem = Bits.text("problem");
    private final NativeButton start = Bits.button("balance-start", "primary big", this::start);
    private final NativeButton cancel = Bits.button("balance-cancel", "", this::cancel);
    private final NativeButton keep = Bits.button("balance-keep", "", this::keep);
    private final Span kept = Bits.text("says");
    private final Span says = Bits.text("says");
    private final Progress progress = new Progress();
    private final Span stale = Bits.text("stale badge warn");
    private final Anchor html;
    private final Anchor json;
    private final Div files;
    private final Div report = new Div();
    private Optional<BalanceReport> source = Optional.empty();
    private Optional<ReportScreen> shown = Optional.empty();
    private Words words;
    private Words drawnIn;
    private int chosen = 200;
    private int drawn;
    private String first = "1";

    /** What the room asks of its scenario's jobs. */
    interface Jobs {
        void start(long seed, int runs);

        void cancel();

        /** Puts the scores of the last job beside the scenario; false if they could not be written. */
        boolean keep();
    }

    @Tag("progress")
    private static final class Progress extends Component {
        void show(int percent, String label) {
            getElement().setAttribute("max", "100");
            getElement().setAttribute("value", Integer.toString(percent));
            getElement().setAttribute("aria-label", label);
        }
    }

    BalanceRoom(Jobs jobs) {
        this.jobs = jobs;
        addClassName("balance-room");
        lead.addClassName("soft");
        says.setId("balance-says");
        kept.setId("balance-kept");
        kept.getElement().setAttribute("role", "status");
        runsLabel.setId("balance-runs-label");
        runs.getElement().setAttribute("role", "group");
        runs.getElement().setAttribute("aria-labelledby", "balance-runs-label");
        html = Downloads.of(
                "balance-html",
                "text/html;charset=UTF-8",
                () -> name(".html"),
                () -> source.map(r -> new BalancePage(r).html()));
        json = Downloads.of(
                "balance-json", "application/json", () -> name(".json"), () -> source.map(BalanceReport::json));
        files = Bits.box("acts", html, json, keep);
        add(
                Bits.box(
                        "box form",
                        lead,
                        Bits.box("field", runsLabel, runs),
                        Bits.box("fields", seed),
                        problem,
                        Bits.box("acts", start, cancel),
                        progress,
                        says,
                        stale,
                        files,
                        kept),
                report);
    }

    void show(BalanceScreen screen, Words language) {
        boolean spoken = language.equals(words);
        words = language;
        label();
        start.setVisible(!screen.underWay());
        cancel.setVisible(screen.underWay());
        progress.setVisible(screen.underWay());
        progress.show(screen.percent(), words.of("studio.progress"));
        Bits.say(says, screen.says());
        Bits.say(stale, screen.stale());
        source = screen.source();
        files.setVisible(source.isPresent());
        keep.setVisible(screen.keeps());
        if (!screen.keeps()) {
            Bits.say(kept, "");
        }
        if (!spoken || !shown.equals(screen.report())) {
            shown = screen.report();
            report.removeAll();
            shown.ifPresent(r -> report.add(ReportBox.of(r, words)));
        }
        draw();
    }

    private void label() {
        lead.setText(words.of("studio.balance-lead"));
        runsLabel.setText(words.of("studio.runs"));
        seed.label(words.of("studio.first-seed"), words.of("studio.first-seed-means"));
        start.setText(words.of("studio.balance-start"));
        cancel.setText(words.of("studio.balance-cancel"));
        keep.setText(words.of("studio.balance-keep"));
        html.setText(words.of("studio.as-html"));
        json.setText(words.of("studio.as-json"));
    }

    private void draw() {
        seed.show(first);
        boolean good = PreviewScreen.seed(first).isPresent();
        Bits.say(problem, good ? "" : words.of("studio.bad-seed"));
        Bits.able(start, good);
        drawRuns();
    }

    /** Only what has changed: a button that is replaced under the pointer takes no click, and loses the focus. */
    private void drawRuns() {
        if (chosen == drawn && words.equals(drawnIn)) {
            return;
        }
        drawn = chosen;
        drawnIn = words;
        runs.removeAll();
        RUNS.forEach(n -> runs.add(PreviewRoom.chip("runs-" + n, words.number(n), n == chosen, () -> {
            chosen = n;
            draw();
        })));
    }

    private void seed(String text) {
        first = text;
        draw();
    }

    private void start() {
        PreviewScreen.seed(first).ifPresent(s -> jobs.start(s, chosen));
    }

    private void cancel() {
        jobs.cancel();
    }

    private void keep() {
        Bits.say(kept, words.of(jobs.keep() ? "studio.balance-kept" : "studio.balance-not-kept"));
    }

    private String name(String kind) {
        return source.map(r -> r.scenario() + "-balance" + kind).orElse("balance" + kind);
    }
}
