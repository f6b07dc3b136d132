package app.gegenwind.ui.figures;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Situation;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The statistics room: two periods side by side, and what the posts of a platform tell. It only looks, so it keeps its own choice. */
public final class FiguresPane extends Section {
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final Span downloadText = new Span();
    private final Anchor download;
    private final Options<Where> platforms = new Options<>("figures-platform", w -> choose(choice().on(w)));
    private final Options<app.gegenwind.ui.figures.Span> spans =
            new Options<>("figures-span", s -> choose(choice().over(s)));
    private final ComparedPart compared = new ComparedPart();
    private final BarsPart bars = new BarsPart();
    private final PostsPart posts = new PostsPart(rank -> choose(choice().by(rank)));
    private final Paragraph instead = new Paragraph();
    private Choice choice = Choice.start();
    private Looked looked;

    /** What is looked at. */
    private record Looked(Bundle bundle, Situation now, Words words) {}

    public FiguresPane() {
        setId("figures");
        addClassName("figures");
        download = Downloads.csv("figures-csv", () -> new PostsCsv(looked.bundle(), looked.now(), looked.words()));
        download.add(downloadText);
        instead.setId("figures-instead");
        instead.addClassNames("box", "soft");
        add(
                Bits.box("figures-top", Bits.box("titles", title, lead), download),
                Bits.box("figures-filters", platforms, spans),
                Bits.box("figures-grid", compared, bars),
                posts,
                instead);
    }

    private Choice choice() {
        return choice;
    }

    private void choose(Choice other) {
        choice = other;
        draw();
    }

    public void label(Words words) {
        title.setText(words.of("stats.title"));
        lead.setText(words.of("stats.lead"));
        downloadText.setText(words.of("stats.csv"));
        platforms.label(words.of("stats.platform"));
        spans.label(words.of("stats.span"));
        compared.label(words);
        bars.label(words);
        posts.label(words);
    }

    /** Shows what has happened up to that moment. */
    public void show(Bundle bundle, Situation now, Words words) {
        looked = new Looked(bundle, now, words);
        draw();
    }

    private void draw() {
        FiguresScreen screen = FiguresScreen.of(looked.bundle(), looked.now(), choice, looked.words());
        platforms.show(screen.platforms());
        spans.show(screen.spans());
        compared.show(screen);
        bars.show(screen.bars());
        posts.setVisible(screen.posts().isPresent());
        screen.posts().ifPresent(posts::show);
        Bits.say(instead, screen.instead());
    }
}
