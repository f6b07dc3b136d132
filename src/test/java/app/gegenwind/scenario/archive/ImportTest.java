package app.gegenwind.scenario.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.LibraryFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Bundle POT =
            Library.open(ExampleFolder.GOOD).find("pot").orElseThrow();
    private static final byte[] ARCHIVE = ScenarioArchive.of(POT);
    private static final List<String> FILES = List.of(
            "brands/teehaus.yaml",
            "lines/pots.yaml",
            "pot/careless.plan.yaml",
            "pot/model.plan.yaml",
            "pot/scenario.yaml",
            "pot/silence.plan.yaml");

    @TempDir
    Path root;

    private ExampleFolder files;

    @BeforeEach
    void aFolderWithTablesAlone() throws IOException {
        files = ExampleFolder.good(root);
        FILES.forEach(files::removing);
        for (String empty : List.of("brands", "lines", "pot")) {
            Files.delete(root.resolve(empty));
        }
    }

    @Test
    void takesWhatWasExported() {
        LibraryFolder folder = LibraryFolder.open(root);

        assertThat(take(folder, ARCHIVE)).isEqualTo(new Imported.Taken("pot", FILES, List.of(), List.of()));
        assertThat(folder.now().find("pot")).contains(POT);
        assertThat(root).isDirectoryNotContaining("glob:**/.import-*");
    }

    @Test
    void takesItUnderAnotherName() {
        LibraryFolder folder = LibraryFolder.open(root);

        Imported imported = ScenarioArchive.take(folder, stream(ARCHIVE), Optional.of("kettle"));

        assertThat(imported).isInstanceOfSatisfying(Imported.Taken.class, taken -> {
            assertThat(taken.scenario()).isEqualTo("kettle");
            assertThat(taken.written()).contains("kettle/scenario.yaml");
        });
        assertThat(folder.now().bundles()).extracting(Bundle::id).containsExactly("kettle");
    }

    @Test
    void refusesAnotherNameThatIsNone() {
        LibraryFolder folder = LibraryFolder.open(root);

        Imported imported = ScenarioArchive.take(folder, stream(ARCHIVE), Optional.of("../kettle"));

        assertThat(refusals(imported)).containsExactly("'../kettle' cannot be the name of a scenario");
    }

    @Test
    void keepsABrandAndLinesThatAreTheSame() {
        files.with(
                "brands/teehaus.yaml",
                POT.sources().files().get("brands/teehaus.yaml").replace("\n", "\r\n"));
        files.with("lines/pots.yaml", POT.sources().files().get("lines/pots.yaml"));

        assertThat(take(LibraryFolder.open(root), ARCHIVE))
                .isEqualTo(new Imported.Taken("pot", FILES.subList(2, 6), FILES.subList(0, 2), List.of()));
    }

    @Test
    void namesEverythingThatIsInTheWay() {
        files.with("brands/teehaus.yaml", "name: another\n")
                .with("lines/pots.yaml", "other\n")
                .with("pot/note.txt", "");
        var before = Tree.of(root);

        Imported imported = take(LibraryFolder.open(root), ARCHIVE);

        assertThat(refusals(imported))
                .containsExactly(
                        "pot: a scenario 'pot' is there already",
                        "brands/teehaus.yaml: is there already with other contents",
                        "lines/pots.yaml: is there already with other contents");
        assertThat(Tree.of(root)).isEqualTo(before);
    }

    @Test
    void refusesErrorsWithTheirPlacesInTheArchive() {
        var broken = new TreeMap<>(archived());
        broken.computeIfPresent("pot/scenario.yaml", (_, text) -> text.replace("severity: 2", "severity: much"));
        LibraryFolder folder = LibraryFolder.open(root);
        var before = Tree.of(root);

        Imported imported = ScenarioArchive.take(folder, stream(zip(broken)), Optional.of("kettle"));

        assertThat(refusals(imported)).containsExactly("errors in the files: 1");
        assertThat(((Imported.Refused) imported).findings())
                .extracting(Finding::toString)
                .containsExactly("pot/scenario.yaml:32:15 GW017 error: 'severity' needs a whole number, not 'much'");
        assertThat(Tree.of(root)).isEqualTo(before);
    }

    @Test
    void refusesABrandThatIsNowhere() {
        var without = new TreeMap<>(archived());
        without.remove("brands/teehaus.yaml");

        Imported imported = take(LibraryFolder.open(root), zip(without));

        assertThat(((Imported.Refused) imported).findings())
                .extracting(Finding::code)
                .contains("GW012");
    }

    @Test
    void refusesWhatTheTablesOfTheFolderDoNotAllow() {
        files.with("platforms.yaml", "format: 1\n");

        Imported imported = take(LibraryFolder.open(root), ARCHIVE);

        assertThat(((Imported.Refused) imported).findings())
                .extracting(Finding::file)
                .containsOnly("platforms.yaml");
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        byte[] archive = new RawZip()
                .with("pot/scenario.yaml", "title: sch\u00f6n".getBytes(StandardCharsets.ISO_8859_1), e -> e)
                .bytes();

        Imported imported = take(LibraryFolder.open(root), archive);

        assertThat(((Imported.Refused) imported).findings())
                .extracting(Finding::toString)
                .contains("pot/scenario.yaml:1:11 GW003 error: is not UTF-8: byte 11 cannot be read");
    }

    /** As Java, Python and the systems' own tools write them: compressed, with folders, dates and sizes behind the content. */
    @Test
    void takesWhatOtherProgramsPack() {
        assertThat(take(LibraryFolder.open(root), zip(archived()))).isInstanceOf(Imported.Taken.class);
    }

    @Test
    void aWarningKeepsNothingOut() {
        var more = new TreeMap<>(archived());
        more.put("pot/notes.yaml", "format: 1\n");

        assertThat(take(LibraryFolder.open(root), zip(more)))
                .isInstanceOfSatisfying(
                        Imported.Taken.class,
                        taken -> assertThat(taken.findings())
                                .extracting(Finding::code)
                                .containsExactly("GW011"));
    }

    @Test
    void refusesAFolderThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("brands"), elsewhere);

        assertThat(refusals(take(LibraryFolder.open(root), ARCHIVE)))
                .containsExactly(
                        "brands/teehaus.yaml: the folder of that name is a link that leads out of the scenarios folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesAFolderThatIsGone() {
        LibraryFolder folder = LibraryFolder.open(root.resolve("nowhere"));

        assertThat(refusals(take(folder, ARCHIVE))).containsExactly("it could not be written: it is not there");
    }

    private static Map<String, String> archived() {
        var files = new TreeMap<>(POT.sources().files());
        files.keySet().retainAll(FILES);
        return files;
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("pot/"));
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Imported take(LibraryFolder folder, byte[] archive) {
        return ScenarioArchive.take(folder, stream(archive), Optional.empty());
    }

    private static InputStream stream(byte[] archive) {
        return new ByteArrayInputStream(archive);
    }

    private static List<String> refusals(Imported imported) {
        return ((Imported.Refused) imported)
                .refusals().stream().map(Refusal::toString).toList();
    }
}
