package app.gegenwind.ui.calendar;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BiConsumer;

/** Asks for the day and the time of a post. */
class MoveDialog extends Dialog {

    /** @param take what to do with the ISO date and the time */
    MoveDialog(Words words, MoveScreen screen, BiConsumer<String, String> take) {
        super(screen.title());
        setId("move-dialog");
        addClassNames("gw-dialog", "move-dialog");
        var day = new Picker("move-day", words.of("move.day"), screen.days(), screen.day());
        var time = new Picker("move-time", words.of("move.time"), screen.times(), screen.time());
        var cancel = Bits.button("move-cancel", "quiet", this::close);
        var confirm = Bits.button("move-confirm", "primary", () -> {
            close();
            take.accept(day.value(), time.value());
        });
        cancel.setText(words.of("cancel"));
        confirm.setText(screen.confirm());
        add(Bits.text("move-what", screen.says()), Bits.box("move-when", day, time));
        getFooter().add(cancel, confirm);
    }
}
