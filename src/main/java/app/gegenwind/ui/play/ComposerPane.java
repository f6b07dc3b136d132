package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.play.ComposerScreen.Option;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows what can be answered and done. The options are a radio group: arrows and digits choose, Enter posts. */
class ComposerPane extends Section {

    /** What the desk does with a click here. */
    interface Hands {
        void on(Channel channel);

        void choose(String reply);

        void post();

        void ask();

        void moderate();

        void escalate();

        void leave();
    }

    private final Hands hands;
    private final H2 heading = new H2();
    private final Sides sides;
    private final Span rule = Bits.text("rule");
    private final Div options = Bits.box("opts");
    private final Span note = Bits.text("note");
    private final Span blocked = Bits.text("blocked");
    private final NativeButton ask;
    private final NativeButton moderate;
    private final NativeButton escalate;
    private final NativeButton leave;
    private final NativeButton post;
    private final Rows<Option, OptionButton> rows =
            new Rows<>(options, Option::reply, OptionButton::new, OptionButton::show);
    private final Map<String, OptionButton> buttons = new HashMap<>();
    private ComposerScreen shown;

    ComposerPane(Hands hands) {
        this.hands = hands;
        sides = new Sides(hands::on);
        ask = Bits.button("ask", "quiet", hands::ask);
        moderate = Bits.button("moderate", "quiet", hands::moderate);
        escalate = Bits.button("escalate", "quiet", hands::escalate);
        leave = Bits.button("ignore", "quiet", hands::leave);
        post = Bits.button("post", "primary", hands::post);
        setId("composer");
        addClassName("composer");
        options.setId("options");
        options.getElement().setAttribute("role", "radiogroup");
        add(
                Bits.box("acts", heading, Bits.box("sp"), sides),
                rule,
                options,
                note,
                blocked,
                Bits.box("acts", ask, moderate, escalate, leave, Bits.box("sp"), post));
        keys();
    }

    private void keys() {
        IntStream.rangeClosed(1, 9)
                .forEach(d -> Shortcuts.addShortcutListener(this, () -> digit(d), Key.of("" + d))
                        .listenOn(this));
        Shortcuts.addShortcutListener(options, () -> step(1), Key.ARROW_DOWN).listenOn(options);
        Shortcuts.addShortcutListener(options, () -> step(1), Key.ARROW_RIGHT).listenOn(options);
        Shortcuts.addShortcutListener(options, () -> step(-1), Key.ARROW_UP).listenOn(options);
        Shortcuts.addShortcutListener(options, () -> step(-1), Key.ARROW_LEFT).listenOn(options);
        Shortcuts.addShortcutListener(options, hands::post, Key.ENTER).listenOn(options);
    }

    void label(Words words) {
        setAriaLabel(words.of("composer"));
        options.getElement().setAttribute("aria-label", words.of("composer.options"));
        sides.label(words);
        ask.setText(words.of("composer.ask"));
        moderate.setText(words.of("composer.moderate"));
        escalate.setText(words.of("composer.escalate"));
        leave.setText(words.of("composer.leave"));
    }

    void show(ComposerScreen screen) {
        shown = screen;
        setVisible(screen.shown());
        heading.setText(screen.heading());
        sides.setVisible(screen.tabs());
        sides.show(screen.channel(), screen.privateWaits());
        rule.setText(screen.rule());
        rows.show(screen.options());
        options.setVisible(!screen.options().isEmpty());
        Bits.say(note, screen.note());
        Bits.say(blocked, screen.blocked());
        post.setText(screen.post());
        Bits.able(post, screen.canPost());
        post.setVisible(!screen.options().isEmpty());
        ask.setVisible(screen.canAsk());
        moderate.setVisible(screen.canModerate());
        Bits.able(escalate, screen.canEscalate());
        Bits.able(leave, screen.canIgnore());
    }

    /** Puts the focus on the answers, so that digits choose at once. */
    void focusOptions() {
        buttons.values().stream().filter(b -> b.digit == 1).findFirst().ifPresent(NativeButton::focus);
    }

    private void digit(int digit) {
        shown.digit(digit).ifPresent(this::choose);
    }

    private void step(int by) {
        shown.step(by).ifPresent(this::choose);
    }

    private void choose(String reply) {
        hands.choose(reply);
        buttons.get(reply).focus();
    }

    private final class OptionButton extends NativeButton {
        private final Span digitKey = Bits.text("digit");
        private final Span text = Bits.text("text");
        private final Span length = Bits.text("length num");
        private final Span reason = Bits.text("reason");
        private String reply = "";
        private int digit;

        OptionButton() {
            addClassName("opt");
            getElement().setAttribute("role", "radio");
            digitKey.getElement().setAttribute("aria-hidden", "true");
            add(digitKey, text, reason, length);
            addClickListener(_ -> click());
        }

        private void click() {
            if (reason.getText().isEmpty()) {
                hands.choose(reply);
            }
        }

        void show(Option option) {
            reply = option.reply();
            digit = option.digit();
            buttons.put(reply, this);
            setId("option-" + reply);
            digitKey.setText("" + digit);
            text.setText(option.text());
            length.setText(option.length());
            Bits.say(reason, option.reason());
            getElement().setAttribute("aria-checked", "" + option.chosen());
            getElement().setAttribute("aria-disabled", "" + !option.enabled());
        }
    }
}
