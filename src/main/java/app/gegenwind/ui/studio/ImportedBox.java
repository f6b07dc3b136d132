package app.gegenwind.ui.studio;

import app.gegenwind.scenario.archive.Imported;
import app.gegenwind.scenario.archive.Refusal;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What became of an archive. */
final class ImportedBox {
    private ImportedBox() {}

    static Div of(Imported.Taken taken, Words words) {
        var says = new Paragraph(
                Bits.text("badge good", words.of("studio.taken")),
                Bits.plain(" " + words.of("studio.taken-says", taken.written().size())));
        var link = new Anchor("/studio/" + taken.scenario(), words.of("studio.taken-open", taken.scenario()));
        link.setId("imported-open");
        link.addClassName("btn");
        link.getElement().setAttribute("router-link", "");
        var box = Bits.box("outcome taken", says, Bits.box("acts", link));
        if (!taken.kept().isEmpty()) {
            box.add(new Paragraph(words.of("studio.kept", words.list(taken.kept()))));
        }
        if (!taken.findings().isEmpty()) {
            box.add(NoteBox.list(
                    taken.findings().stream().map(f -> Note.of(f, words)).toList()));
        }
        return box;
    }

    static Div of(Imported.Refused refused, Words words) {
        var list = new UnorderedList();
        list.addClassName("refusals");
        refused.refusals().forEach(r -> list.add(item(r, words)));
        var box = Bits.box(
                "outcome refused",
                new Paragraph(
                        Bits.text("badge bad", words.of("studio.refused")),
                        Bits.plain(" " + words.of("studio.refused-says"))),
                list);
        if (!refused.findings().isEmpty()) {
            box.add(NoteBox.list(
                    refused.findings().stream().map(f -> Note.of(f, words)).toList()));
        }
        return box;
    }

    private static ListItem item(Refusal refusal, Words words) {
        String what = says(refusal, words);
        return new ListItem(
                Bits.text("message", refusal.where().isEmpty() ? what : refusal.where() + ": " + what),
                Bits.text(
                        "soft way",
                        "→ " + words.of("archive-way." + refusal.reason().id())));
    }

    static String says(Refusal refusal, Words words) {
        // The arguments are texts of an archive: filled in by hand, so that nothing in them is a pattern.
        String says = words.of("archive." + refusal.reason().id());
        for (int i = 0; i < refusal.arguments().size(); i++) {
            says = says.replace("{" + i + "}", refusal.arguments().get(i));
        }
        return says;
    }
}
