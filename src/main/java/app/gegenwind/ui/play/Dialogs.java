package app.gegenwind.ui.play;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Questions the desk asks over itself. */
final class Dialogs {
    private Dialogs() {}

    /** One thing to choose. */
    record Choice(String id, String name, String means, boolean on, Runnable take) {}

    /** A list to choose from; taking one closes it. */
    static void choose(Words words, String id, String title, List<Choice> choices, Component... below) {
        var dialog = dialog(words, id, title);
        var list = Bits.box("choices");
        choices.forEach(c -> list.add(choice(dialog, c)));
        dialog.add(list);
        dialog.add(below);
        dialog.open();
    }

    private static Component choice(Dialog dialog, Choice choice) {
        var button = Bits.button(choice.id(), "choice", () -> {
            dialog.close();
            choice.take().run();
        });
        button.add(Bits.text("name", choice.name()), Bits.text("soft", choice.means()));
        if (choice.on()) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    /** Something to read. */
    static void tell(Words words, String id, String title, Component... body) {
        var dialog = dialog(words, id, title);
        dialog.add(body);
        dialog.open();
    }

    private static Dialog dialog(Words words, String id, String title) {
        var dialog = new Dialog(title);
        dialog.setId(id);
        dialog.addClassName("gw-dialog");
        var close = Bits.button(id + "-close", "quiet", dialog::close);
        close.setText(words.of("close"));
        dialog.getFooter().add(close);
        return dialog;
    }

    /** A question before something that cannot be taken back. */
    static void confirm(Words words, String id, String title, String says, String yes, Runnable take) {
        var dialog = new ConfirmDialog(title, says, yes, _ -> take.run());
        dialog.setId(id);
        dialog.setWidth("min(440px, 92vw)");
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** The keys of the desk. */
    static Div keys(Words words) {
        var keys = Bits.box("keys");
        for (String key :
                List.of("digits", "enter", "next", "previous", "resolve", "private", "pause", "skip", "help")) {
            keys.add(Bits.box(
                    "key", Bits.text("kbd", words.of("key." + key)), Bits.text("", words.of("key." + key + "-means"))));
        }
        return keys;
    }
}
