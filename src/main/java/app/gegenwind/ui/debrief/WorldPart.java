package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Chart;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Your run and another world, side by side. */
final class WorldPart {
    private WorldPart() {}

    static Component of(OtherWorld world, Story story) {
        Words words = story.told().words();
        var chart = new Chart("curves");
        chart.show(world.drawing(), world.summary());
        var box = new Div(figures(world, words), chart);
        box.addClassName("both");
        if (!world.goneComments().isEmpty()) {
            box.add(new Fold("difference", world.gone(), () -> CommentList.explained(story, world.goneComments())));
        } else if (!world.gone().isEmpty()) {
            box.add(Bits.text("", world.gone()));
        }
        if (!world.addedComments().isEmpty()) {
            box.add(new Fold("difference", world.added(), () -> CommentList.plain(story, world.addedComments())));
        }
        world.unanswered().forEach(line -> box.add(Bits.text("bullet", line)));
        if (!world.lost().isEmpty()) {
            var lost = Bits.box("bullets", new H3(words.of("fork.lost-title")));
            world.lost().forEach(line -> lost.add(Bits.text("bullet", line)));
            box.add(lost);
        }
        return box;
    }

    private static Component figures(OtherWorld world, Words words) {
        var head = new NativeTableRow(
                new NativeTableHeaderCell(words.of("fork.figure")),
                new NativeTableHeaderCell(words.of("fork.yours")),
                new NativeTableHeaderCell(words.of("fork.theirs")));
        var body = new NativeTableBody();
        world.figures()
                .forEach(f -> body.add(new NativeTableRow(
                        new NativeTableCell(f.name()),
                        new NativeTableCell(f.yours()),
                        new NativeTableCell(f.theirs()))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", words.of("fork.figures"));
        return table;
    }
}
