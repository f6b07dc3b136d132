package app.gegenwind.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.ui.shell.Badge;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A video on TikTok under which comments flood, at the desk. */
class FloodTest {
    @TempDir
    Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void aVideoOpensAtFiveMinutesPast() {
        desk = AtTheDesk.of(flooded(), 2).at("0:06").open("ana");
    }

    @Test
    void nothingMovesWhileItFlowsIn() {
        int lines = desk.screen().thread().lines().size();
        ThreadScreen later = desk.at("0:20").screen().thread();

        assertThat(later.lines()).hasSize(lines);
        assertThat(later.fresh()).matches("\\d{2,3} new comments");
    }

    @Test
    void thePageHoldsTheLatestAndTheCrowdFoldsAway() {
        ThreadScreen all = everythingRead(desk.at("0:50"));
        assertThat(all.lines()).hasSizeLessThanOrEqualTo(Visible.LATEST + 3);
        assertThat(all.earlier()).contains("earlier comments");

        ThreadScreen folded = desk.looks(Selection::fold).screen().thread();
        assertThat(folded.lines()).hasSizeLessThan(4);
        assertThat(folded.fold()).matches("Show \\d{2,3} comments");
    }

    @Test
    void heldCommentsSaySoAndTheThreadToo() {
        desk.decides(new Decision.Moderate("ana", "", Move.HOLD));
        ThreadScreen thread = everythingRead(desk.at("0:20"));

        assertThat(thread.lines().getFirst().badges())
                .extracting(Badge::text)
                .contains("new comments are held for review");
        assertThat(thread.lines())
                .filteredOn(l -> l.badges().stream().anyMatch(b -> b.text().equals("held for review, not public")))
                .hasSizeGreaterThan(10)
                .allMatch(Line::gone);
    }

    private static ThreadScreen everythingRead(AtTheDesk desk) {
        int messages = desk.desk().thread("ana").orElseThrow().messages().size();
        return desk.looks(s -> s.readAll(messages)).screen().thread();
    }

    private Bundle flooded() {
        Library library = ExampleFolder.good(folder)
                .with("platforms.yaml", ExampleFolder.read(Path.of("scenarios/platforms.yaml")))
                .replacing("brands/teehaus.yaml", "x: 900", "tiktok: 900, x: 900")
                .replacing("pot/scenario.yaml", "    on: facebook\n", "    on: tiktok\n")
                .replacing("pot/scenario.yaml", "spring-tea: {on: facebook,", "spring-tea: {on: tiktok,")
                .replacing(
                        "pot/scenario.yaml",
                        "{offspring: 0.7, half-life: 20m,",
                        "{offspring: 0.6, half-life: 3m, burst: 60,")
                .replacing("pot/careless.plan.yaml", ": hide", ": limit")
                .open();
        return library.find("pot").orElseThrow(() -> new AssertionError(library.findings()));
    }
}
