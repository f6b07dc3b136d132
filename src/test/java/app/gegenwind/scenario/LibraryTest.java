package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;

    @Test
    void readsAGoodFolderWithoutFindings() {
        Library library = Library.open(ExampleFolder.GOOD);

        assertThat(library.findings()).isEmpty();
        assertThat(library.bundles()).extracting(Bundle::id).containsExactly("pot");
        assertThat(library.find("pot").orElseThrow().plans())
                .containsOnlyKeys("careless", Bundle.MODEL, Bundle.SILENCE);
    }

    @Test
    void keepsExactlyTheFilesARunRestsOn() {
        assertThat(pot().sources().files())
                .containsOnlyKeys(
                        "brands/teehaus.yaml",
                        "competencies.yaml",
                        "evidence.yaml",
                        "lines/pots.yaml",
                        "names.yaml",
                        "platforms.yaml",
                        "pot/careless.plan.yaml",
                        "pot/model.plan.yaml",
                        "pot/scenario.yaml",
                        "pot/silence.plan.yaml",
                        "responses.yaml");
    }

    @Test
    void readsTheSameBundleFromWhatWasStored() {
        Library.Loaded loaded = Library.load(pot().sources());

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.bundle()).contains(pot());
    }

    @Test
    void hasAnotherHashWhenAFileChanges() {
        String changed = ExampleFolder.good(folder)
                .replacing("lines/pots.yaml", "calm 1", "calm one")
                .open()
                .find("pot")
                .orElseThrow()
                .hash();

        assertThat(changed).isNotEqualTo(pot().hash());
    }

    @Test
    void hasTheSameHashWithAByteOrderMarkAndOtherLineEnds() {
        String text = ExampleFolder.read(ExampleFolder.GOOD.resolve("pot/scenario.yaml"));
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        Bundle bundle = ExampleFolder.good(folder)
                .with("pot/scenario.yaml", windows)
                .open()
                .find("pot")
                .orElseThrow();

        assertThat(bundle).isEqualTo(pot());
    }

    @Test
    void leavesABrokenScenarioOutAndKeepsTheOthers() {
        String text = ExampleFolder.read(ExampleFolder.GOOD.resolve("pot/scenario.yaml"));
        Library library = ExampleFolder.good(folder)
                .with("broken/scenario.yaml", text.replace("    on: x\n", "    on: xx\n"))
                .with("broken/model.plan.yaml", ExampleFolder.read(ExampleFolder.GOOD.resolve("pot/model.plan.yaml")))
                .with("broken/silence.plan.yaml", "format: 1\n")
                .open();

        assertThat(library.bundles()).extracting(Bundle::id).containsExactly("pot");
        assertThat(library.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("broken/scenario.yaml");
            assertThat(finding.line()).isEqualTo(66);
            assertThat(finding.column()).isEqualTo(9);
        });
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheFiles() {
        assertThat(ExampleFolder.good(folder)
                        .replacing("pot/scenario.yaml", "    severity: 2", "    severity: much")
                        .replacing("pot/scenario.yaml", "    kind: question", "    kin: question")
                        .replacing("pot/model.plan.yaml", "ask stock-count", "ask stock-coumt")
                        .replacing("brands/teehaus.yaml", "address: du", "address: thou")
                        .findings())
                .containsExactly(
                        "brands/teehaus.yaml:6:10 GW018 error: 'thou' is none of du, sie, ihr.",
                        "pot/model.plan.yaml:4:5 GW012 error: fact 'stock-coumt' does not exist. Did you mean 'stock-count'?",
                        "pot/scenario.yaml:32:15 GW017 error: 'severity' needs a whole number, not 'much'",
                        "pot/scenario.yaml:64:5 GW014 error: unknown key 'kin'. Did you mean 'kind'?");
    }

    @Test
    void playsNothingWhileASharedTableIsBroken() {
        Library library =
                ExampleFolder.good(folder).with("platforms.yaml", "format: 1\n").open();

        assertThat(library.bundles()).isEmpty();
        assertThat(library.findings())
                .extracting(Finding::toString)
                .containsExactly("platforms.yaml:1:1 GW016 error: 'platforms' is missing");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(Library.open(folder.resolve("nowhere")).findings())
                .extracting(Finding::toString)
                .containsExactly(".:0:0 GW001 error: cannot be read: it is not there");
    }

    @Test
    void loadsNothingFromSourcesThatLackAFile() {
        TreeMap<String, String> files = new TreeMap<>(pot().sources().files());
        files.remove("names.yaml");

        Library.Loaded loaded = Library.load(new Sources("pot", files));

        assertThat(loaded.bundle()).isEmpty();
        assertThat(loaded.findings()).extracting(Finding::code).containsExactly("GW013");
    }

    private static Bundle pot() {
        return Library.open(ExampleFolder.GOOD).find("pot").orElseThrow();
    }
}
