package app.gegenwind.ui.library;

import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast.Objection;
import app.gegenwind.ui.library.RecastScreen.Field;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks in which words a scenario is to be played. */
class RecastDialog extends Dialog {
    private static final int WAIT = 300;

    private final Words words;
    private final RecastScreen screen;
    private final Function<Parameters, List<Objection>> play;
    private final List<TextField> inputs = new ArrayList<>();
    private final Div objections = Bits.box("objections");

    /** @param play plays in those words, or says why not */
    RecastDialog(Words words, RecastScreen screen, Function<Parameters, List<Objection>> play) {
        this.words = words;
        this.screen = screen;
        this.play = play;
        setId("recast");
        addClassName("gw-dialog");
        setHeaderTitle(screen.title());
        objections.setId("recast-objections");
        objections.getElement().setAttribute("role", "alert");
        var form = Bits.box("recast-form");
        screen.fields().forEach(field -> form.add(input(field)));
        inputs.getFirst().setAutofocus(true);
        inputs.getFirst().focus();
        var lead = new Paragraph(screen.lead());
        lead.addClassNames("soft", "recast-lead");
        add(lead, form, objections);
        getFooter()
                .add(
                        button("own", "quiet", this::own),
                        button("cancel", "quiet", this::close),
                        button("play", "primary", this::play));
    }

    private Component button(String does, String style, Runnable click) {
        var button = Bits.button("recast-" + does, style, click);
        button.setText(words.of("recast." + does));
        return button;
    }

    private TextField input(Field field) {
        var input = new TextField(field.label());
        input.setId("recast-" + field.id());
        input.setMaxLength(Parameters.LONGEST);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(WAIT);
        input.setValue(field.value());
        input.setClassName("both", field.language().isEmpty());
        input.addValueChangeListener(change -> reads(input, field));
        field.language().ifPresent(l -> input.getElement().setAttribute("lang", l.code()));
        inputs.add(input);
        reads(input, field);
        return input;
    }

    private static void reads(TextField input, Field field) {
        input.setInvalid(false);
        input.setHelperText(field.reads(input.getValue().strip()));
    }

    private void own() {
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).setValue(screen.fields().get(i).own());
        }
        objections.removeAll();
    }

    private void play() {
        var said = screen.filled(inputs.stream().map(TextField::getValue).toList());
        var refused = play.apply(said);
        if (refused.isEmpty()) {
            close();
        }
        show(new ObjectionWords(refused, words));
    }

    private void show(ObjectionWords against) {
        objections.removeAll();
        against.together().forEach(line -> objections.add(new Paragraph(line)));
        for (int i = 0; i < inputs.size(); i++) {
            String wrong = against.at(screen.fields().get(i));
            inputs.get(i).setErrorMessage(wrong);
            inputs.get(i).setInvalid(!wrong.isEmpty());
        }
    }
}
