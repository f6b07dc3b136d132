package app.gegenwind.ui.studio;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Findings below each other, errors first in looks, in the order of the files in place. */
final class NoteBox {
    private NoteBox() {}

    /** @param go is told which one to show in its file */
    static UnorderedList list(List<Note> notes, Consumer<Note> go) {
        var list = new UnorderedList();
        list.addClassName("notes");
        notes.forEach(note -> list.add(item(note, place(note, go))));
        return list;
    }

    static UnorderedList list(List<Note> notes) {
        var list = new UnorderedList();
        list.addClassName("notes");
        notes.forEach(note -> list.add(item(note, Bits.text("place", note.place()))));
        return list;
    }

    private static Component place(Note note, Consumer<Note> go) {
        var button = new NativeButton(note.place(), _ -> go.accept(note));
        button.addClassNames("btn", "quiet", "small", "place");
        return button;
    }

    private static ListItem item(Note note, Component place) {
        var head = new Div(Bits.text("badge " + (note.error() ? "bad" : "warn"), note.head()), place);
        head.addClassName("acts");
        var item = new ListItem(head, english("message", note.message()), english("soft way", "→ " + note.wayOut()));
        item.addClassNames("note", note.error() ? "error" : "warning");
        return item;
    }

    private static Component english(String style, String text) {
        var said = Bits.text(style, text);
        said.getElement().setAttribute("lang", "en");
        return said;
    }
}
