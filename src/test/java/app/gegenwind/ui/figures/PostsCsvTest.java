package app.gegenwind.ui.figures;

import static app.gegenwind.assessment.Seen.at;
import static app.gegenwind.assessment.Seen.read;
import static app.gegenwind.assessment.Seen.seen;
import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Words;
import org.junit.jupiter.api.Test;

class PostsCsvTest {

    @Test
    void everyPostThatIsOutIsALineWithItsNumbersNamed() {
        var file = new PostsCsv(Room.BUNDLE, Room.NOW, new Words(Language.EN)).text();

        assertThat(file.lines().toList())
                .startsWith(
                        "\uFEFFpost,text,platform,went out (local time),weekday,hour (0–23),format,topic,"
                                + "read after (hours),reach (people),impressions (views),engaged (people),"
                                + "followers won (people),engaged ÷ reach (%),engaged ÷ impressions (%),"
                                + "engaged ÷ followers now (%),reach after 24 h (people),"
                                + "impressions after 24 h (views),engaged after 24 h (people),"
                                + "engaged ÷ reach after 24 h (%)",
                        "reel-a,reel-a,instagram,2026-02-25T20:00,Wednesday,20,Reel,craft,"
                                + "24.00,1000,1200,50,10,5.00,4.17,4.55,1000,1200,50,5.00")
                .hasSize(6);
    }

    @Test
    void aPostThatIsNotADayOldLeavesThoseColumnsEmpty() {
        var file = new PostsCsv(Room.BUNDLE, Room.NOW, new Words(Language.DE)).text();

        assertThat(file.lines().toList().getLast())
                .isEqualTo("fresh,fresh,instagram,2026-03-08T16:00,Sonntag,16,Reel,humour,"
                        + "1.00,30,30,1,0,3.33,3.33,0.09,,,,");
    }

    @Test
    void wordsWithCommasAreQuotedAndNothingIsAFormula() {
        var bundle = aScenario()
                .post(post("one").topic("=1+1").opening("Bread, \"warm\"", 100).at(at("1:00")))
                .build();
        var now = seen().followers(Platform.INSTAGRAM, 10)
                .post("one", "1:00", read("1:00", 3, 3, 1, 0))
                .now("3:00");
        var line = new PostsCsv(bundle, now, new Words(Language.EN))
                .text()
                .lines()
                .toList()
                .getLast();

        assertThat(line).startsWith("one,\"Bread, \"\"warm\"\" one\",").contains(",'=1+1,");
    }
}
