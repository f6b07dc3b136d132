package app.gegenwind.ui.replay;

import app.gegenwind.ui.replay.ReplayScreen.Steps;
import app.gegenwind.ui.replay.ReplayScreen.Track;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** The slider with its marks and the buttons beneath it. The page asks for one moment at a time, so dragging never queues up. */
@Tag("gw-timeline")
@JsModule("context://js/timeline.js")
class Timeline extends Div {
    private final LongConsumer jump;
    private final Step previousDecision = new Step("previous-decision");
    private final Step nextDecision = new Step("next-decision");
    private final Step previousEvent = new Step("previous-event");
    private final Step nextEvent = new Step("next-event");
    private final Span decisions = Bits.text("soft");
    private final Span events = Bits.text("soft");
    private final NativeButton play = Bits.button("replay-play", "", () -> {});
    private final Span playText = Bits.text("play-text");
    private final Span happened = Bits.text("happened num");
    private final Span told = Bits.text("sr");
    private final Div legend = Bits.box("legend");
    private final NativeButton on;
    private Object drawn = "";

    /**
     * @param moved a moment asked for by the slider
     * @param jump a moment asked for by a button
     */
    Timeline(LongConsumer moved, LongConsumer jump, Runnable playOn) {
        this.jump = jump;
        on = Bits.button("play-on", "primary", playOn);
        setId("timeline");
        addClassName("timeline");
        play.getElement().setAttribute("data-play", "");
        play.add(Bits.icon("hand"), playText);
        told.getElement().setAttribute("aria-live", "polite");
        happened.setId("happened");
        legend.getElement().setAttribute("aria-hidden", "true");
        add(track(), Bits.box("steps", buttons(), happened, legend, on), told);
        addListener(Asked.class, e -> moved.accept(e.at));
    }

    private static Component track() {
        var slider = new Element("input");
        slider.setAttribute("type", "range");
        slider.setAttribute("id", "slider");
        slider.setAttribute("step", "1");
        var track = Bits.box("slide", Bits.box("gusts"), Bits.box("marks"));
        track.getElement().appendChild(slider);
        return track;
    }

    private Component buttons() {
        return Bits.box(
                "steppers",
                play,
                Bits.box("stepper", previousDecision, decisions, nextDecision),
                Bits.box("stepper", previousEvent, events, nextEvent));
    }

    void label(Words words) {
        List.of(previousDecision, nextDecision, previousEvent, nextEvent).forEach(step -> step.label(words));
        decisions.setText(words.of("replay.decision"));
        events.setText(words.of("replay.event"));
        playText.setText(words.of("replay.play"));
        legend.removeAll();
        for (String kind : List.of("decision", "silence", "script")) {
            var mark = Bits.text("mark");
            mark.getElement().setAttribute("data-kind", kind);
            legend.add(mark, Bits.text("soft", words.of("mark." + kind)));
        }
    }

    void show(ReplayScreen screen) {
        draw(screen.track());
        getElement().setProperty("at", screen.at());
        happened.setText(screen.happened());
        Steps steps = screen.steps();
        previousDecision.show(steps.previousDecision());
        nextDecision.show(steps.nextDecision());
        previousEvent.show(steps.previousEvent());
        nextEvent.show(steps.nextEvent());
        on.setText(screen.playOn());
        on.setVisible(!screen.playOn().isEmpty());
    }

    private void draw(Track track) {
        if (!track.equals(drawn)) {
            drawn = track;
            getElement().setPropertyBean("track", track);
        }
    }

    /** For those who hear the page: where a button has led. The slider speaks for itself. */
    void tell(ReplayScreen screen) {
        told.setText(screen.time() + ". " + screen.happened());
    }

    /** The slider wants that moment shown. */
    @DomEvent("moment")
    public static class Asked extends ComponentEvent<Timeline> {
        private final long at;

        public Asked(Timeline source, boolean fromClient, @EventData("event.detail") double at) {
            super(source, fromClient);
            this.at = (long) at;
        }
    }

    /** A button to the next stop of its kind. */
    private final class Step extends NativeButton {
        private final String key;
        private OptionalLong to = OptionalLong.empty();

        Step(String key) {
            this.key = key;
            setId(key);
            addClassNames("btn", "quiet", "icon-only");
            add(Bits.icon(key.startsWith("next") ? "forth" : "back"));
            addClickListener(_ -> to.ifPresent(jump));
        }

        void label(Words words) {
            getElement().setAttribute("aria-label", words.of("replay." + key));
            setTitle(words.of("replay." + key));
        }

        void show(OptionalLong where) {
            to = where;
            setEnabled(where.isPresent());
        }
    }
}
