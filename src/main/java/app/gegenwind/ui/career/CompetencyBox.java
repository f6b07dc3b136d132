package app.gegenwind.ui.career;

import app.gegenwind.ui.career.CompetencyLine.EvidenceLine;
import app.gegenwind.ui.career.CompetencyLine.PlayLine;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** A competency: its number, and on a click the plays and the evidence it came from. */
class CompetencyBox extends NativeDetails {
    private final CompetencyLine line;
    private final Div behind = Bits.box("behind");

    CompetencyBox(CompetencyLine line) {
        this.line = line;
        setId("competency-" + line.id());
        addClassName("competency");
        setClassName("unseen", line.plays().isEmpty());
        setSummary(summary());
        setContent(behind);
        addToggleListener(_ -> fill());
    }

    private Component[] summary() {
        return new Component[] {
            Bits.text("name", line.name()),
            Bits.text("soft word", line.word()),
            new Bar(line.percent(), line.need()),
            Bits.text("num mastery", line.mastery())
        };
    }

    /** Hundreds of lines nobody may ask for: they are built when the first click asks. */
    private void fill() {
        if (behind.getComponentCount() == 0) {
            behind.add(new Paragraph(line.says()), Bits.text("soft", line.behind()));
            line.plays().forEach(play -> behind.add(play(play)));
        }
    }

    private static Div play(PlayLine play) {
        var debrief = new Anchor("/debrief/" + play.run(), play.title());
        debrief.getElement().setAttribute("router-link", "");
        var evidence = new UnorderedList();
        play.evidence().forEach(e -> evidence.add(evidence(e)));
        return Bits.box(
                "play",
                Bits.box("play-head", debrief, Bits.text("soft", play.when())),
                Bits.text(play.right() ? "counts right" : "counts", play.counts()),
                evidence);
    }

    private static ListItem evidence(EvidenceLine line) {
        return new ListItem(
                Bits.text("badge " + line.style(), line.value()),
                Bits.text("reason", line.reason()),
                Bits.text("soft what", line.what()));
    }
}
