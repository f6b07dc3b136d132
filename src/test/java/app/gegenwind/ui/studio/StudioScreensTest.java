package app.gegenwind.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.Preview;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import app.gegenwind.ui.shell.Words;
import app.gegenwind.ui.studio.PreviewScreen.Wish;
import app.gegenwind.ui.studio.ScenarioScreen.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class StudioScreensTest {
    private static final Words EN = new Words(Language.EN);
    private static final Words DE = new Words(Language.DE);
    private static final Badge UNKNOWN = new Badge("?", Tone.PLAIN);

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/good"), folder);
    }

    @Test
    void aSoundScenarioHasNoFindings() {
        var row = list(EN).rows().getFirst();

        assertThat(row.id()).isEqualTo("pot");
        assertThat(row.broken()).isFalse();
        assertThat(row.badges()).containsExactly(new Badge("no findings", Tone.GOOD), UNKNOWN);
    }

    @Test
    void aBrokenScenarioIsListedByItsIdWithItsErrors() throws IOException {
        write("pot/scenario.yaml", text("pot/scenario.yaml").replaceFirst("(?m)^level:", "levle:"));
        var row = list(DE).rows().getFirst();

        assertThat(row.title()).isEqualTo("pot");
        assertThat(row.broken()).isTrue();
        assertThat(row.badges().getFirst().text()).endsWith("Fehler");
    }

    @Test
    void findingsOfSharedFilesStandByThemselves() throws IOException {
        write("responses.yaml", text("responses.yaml") + "\nnonsense: true\n");

        assertThat(list(EN).shared())
                .anySatisfy(note -> assertThat(note.place()).startsWith("responses.yaml, line "));
        assertThat(list(EN).sharedTitle()).contains("files that several scenarios share");
    }

    @Test
    void theFilesOfAScenarioAreItsOwnItsBrandAndItsLines() throws IOException {
        write("pot/notes.txt", "not ours");

        assertThat(new FolderFiles(folder).of("pot"))
                .extracting(SourceFile::path)
                .startsWith("pot/scenario.yaml")
                .contains("pot/model.plan.yaml", "brands/teehaus.yaml", "lines/pots.yaml")
                .doesNotContain("pot/notes.txt", "responses.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "brands", "../good", "nowhere", "", "POT"})
    void nothingElseIsAScenario(String id) {
        assertThat(new FolderFiles(folder).of(id)).isEmpty();
    }

    @Test
    void aBrandThatLeadsOutOfTheFolderIsNotShown(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "key: hidden");
        Files.delete(folder.resolve("brands/teehaus.yaml"));
        Files.createSymbolicLink(folder.resolve("brands/teehaus.yaml"), secret);

        assertThat(new FolderFiles(folder).of("pot"))
                .noneSatisfy(file -> assertThat(file.text()).contains("hidden"));
    }

    @Test
    void findingsStandAtTheirFiles() throws IOException {
        write("pot/scenario.yaml", text("pot/scenario.yaml").replaceFirst("(?m)^level:", "levle:"));
        var screen = ScenarioScreen.of(
                "pot", new FolderFiles(folder).of("pot"), Library.open(folder), Room.FILES, UNKNOWN, EN);

        var shelf = screen.files().getFirst();
        assertThat(shelf.name()).isEqualTo("scenario.yaml");
        assertThat(shelf.error()).isTrue();
        assertThat(shelf.notes()).anySatisfy(note -> {
            assertThat(note.message()).startsWith("unknown key 'levle'");
            assertThat(note.head()).isEqualTo("GW014 · error");
            assertThat(note.wayOut()).isNotBlank();
        });
        assertThat(shelf.label()).startsWith("scenario.yaml, ").endsWith(" findings");
        assertThat(screen.why()).contains("cannot be played");
    }

    @ParameterizedTest
    @CsvSource({"0:00, 0", "1:30, 5400000", "0:34:02, 2042000", "90m, 5400000", "2d12h, 216000000", "' 1h30m ', 5400000"
    })
    void aMomentIsWrittenAsInTheFiles(String text, long millis) {
        assertThat(Moment.parse(text)).isEqualTo(OptionalLong.of(millis));
        assertThat(Moment.parse(Moment.write(millis))).isEqualTo(OptionalLong.of(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1:00", "1:60", "soon", "99999999999999999999d", "1:3"})
    void anythingElseIsNoMoment(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    @Test
    void aPreviewBeginsWhereTheAuthorWants() {
        var screen = PreviewScreen.of(pot(), new Wish("model", "7", "0:10"), EN);

        assertThat(screen.problem()).isEmpty();
        assertThat(screen.start()).contains(new PreviewScreen.Start(7, new Preview("model", 600_000)));
        assertThat(screen.plans())
                .extracting(PreviewScreen.Plan::id)
                .startsWith("silence", "model")
                .contains("careless");
        assertThat(screen.moments().getFirst().says()).isEqualTo("the start, with the briefing");
        assertThat(screen.moments()).hasSizeGreaterThan(1);
    }

    @Test
    void whatCannotBeIsSaidWithTheWayOut() {
        assertThat(problem("7", "later")).isEqualTo("That is no moment. Write 1:30, 90m or 2d12h.");
        assertThat(problem("7", "9999:00")).startsWith("The scenario is over then: it lasts ");
        assertThat(problem("x", "0:10")).startsWith("A seed is a whole number");
        assertThat(problem("9999999999999999", "0:10")).startsWith("A seed is a whole number");
    }

    private String problem(String seed, String moment) {
        var screen = PreviewScreen.of(pot(), new Wish("silence", seed, moment), EN);
        assertThat(screen.start()).isEmpty();
        return screen.problem();
    }

    private Bundle pot() {
        return Library.open(folder).find("pot").orElseThrow();
    }

    private StudioScreen list(Words words) {
        List<String> ids = new FolderFiles(folder).ids();
        return StudioScreen.of(ids, Library.open(folder), (id, bundle) -> UNKNOWN, words);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
