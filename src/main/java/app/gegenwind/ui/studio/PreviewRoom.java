package app.gegenwind.ui.studio;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.PreviewScreen.Happening;
import app.gegenwind.ui.studio.PreviewScreen.Start;
import app.gegenwind.ui.studio.PreviewScreen.Wish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Chooses plan, seed and moment of a preview, and begins it. */
class PreviewRoom extends Div {
    private final Consumer<Start> begin;
    private final Paragraph lead = new Paragraph();
    private final Span plansLabel = Bits.text("label");
    private final Div plans = Bits.box("filters");
    private final Field seed = new Field("preview-seed", text -> wish(wish().seed(text)));
    private final Field moment = new Field("preview-moment", text -> wish(wish().moment(text)));
    private final Span problem = Bits.text("problem");
    private final NativeButton start = Bits.button("preview-start", "primary big", this::start);
    private final H2 momentsTitle = new H2();
    private final Div moments = Bits.box("moments");
    private Wish wish = Wish.FIRST;
    private Bundle bundle;
    private Words words;

    PreviewRoom(Consumer<Start> begin) {
        this.begin = begin;
        addClassName("preview-room");
        lead.addClassName("soft");
        problem.setId("preview-problem");
        problem.getElement().setAttribute("role", "alert");
        plans.setId("preview-plans");
        plans.getElement().setAttribute("role", "group");
        plansLabel.setId("preview-plans-label");
        plans.getElement().setAttribute("aria-labelledby", "preview-plans-label");
        add(
                Bits.box(
                        "box form",
                        lead,
                        Bits.box("field", plansLabel, plans),
                        Bits.box("fields", seed, moment),
                        problem,
                        Bits.box("acts", start)),
                Bits.box("box", momentsTitle, moments));
    }

    void show(Bundle scenario, Words language) {
        bundle = scenario;
        words = language;
        if (!bundle.plans().containsKey(wish.plan())) {
            wish = wish.plan(Bundle.SILENCE);
        }
        lead.setText(words.of("studio.preview-lead"));
        plansLabel.setText(words.of("studio.plan"));
        seed.label(words.of("studio.seed"), words.of("studio.seed-means"));
        moment.label(words.of("studio.moment"), words.of("studio.moment-means"));
        start.setText(words.of("studio.preview-start"));
        momentsTitle.setText(words.of("studio.moments"));
        draw();
    }

    private Wish wish() {
        return wish;
    }

    private void wish(Wish other) {
        wish = other;
        draw();
    }

    private void draw() {
        var screen = PreviewScreen.of(bundle, wish, words);
        seed.show(wish.seed());
        moment.show(wish.moment());
        Bits.say(problem, screen.problem());
        Bits.able(start, screen.start().isPresent());
        plans.removeAll();
        screen.plans().forEach(p -> plans.add(chip("plan-" + p.id(), p.name(), p.on(), () -> wish(wish.plan(p.id())))));
        moments.removeAll();
        screen.moments().forEach(m -> moments.add(happening(m)));
    }

    static NativeButton chip(String id, String name, boolean on, Runnable choose) {
        var chip = Bits.button(id, "chip-button", choose);
        chip.setText(name);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private NativeButton happening(Happening happening) {
        var button = new NativeButton("", _ -> wish(wish.moment(happening.moment())));
        button.addClassNames("btn", "moment");
        button.add(
                Bits.text("num name", happening.moment()),
                Bits.text("soft num", happening.time()),
                Bits.text("", happening.says()));
        button.getElement()
                .setAttribute(
                        "aria-pressed", Boolean.toString(happening.moment().equals(wish.moment())));
        return button;
    }

    private void start() {
        PreviewScreen.of(bundle, wish, words).start().ifPresent(begin);
    }
}
