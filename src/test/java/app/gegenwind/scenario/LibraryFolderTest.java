package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.SystemUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
    private static final String SCENARIO = "pot/scenario.yaml";

    @TempDir
    Path root;

    private ExampleFolder files;
    private LibraryFolder folder;

    @BeforeEach
    void aGoodFolder() {
        files = ExampleFolder.good(root);
        folder = LibraryFolder.open(root);
    }

    @Test
    void readsNothingAgainWhileNothingChanges() {
        Library before = folder.now();

        assertThat(folder.refresh()).isFalse();
        assertThat(folder.now()).isSameAs(before);
    }

    @Test
    void readsAFileAgainThatChanged() {
        String before = hash();
        files.replacing("lines/pots.yaml", "calm 1", "calm one");

        assertThat(folder.refresh()).isTrue();
        assertThat(hash()).isNotEqualTo(before);
        assertThat(folder.refresh()).isFalse();
    }

    @Test
    void seesAFileOfTheSameSizeAndDate() throws IOException {
        Assumptions.assumeTrue(SystemUtils.IS_OS_UNIX);
        FileTime date = Files.getLastModifiedTime(root.resolve("lines/pots.yaml"));
        files.replacing("lines/pots.yaml", "calm 1", "calm 9");
        Files.setLastModifiedTime(root.resolve("lines/pots.yaml"), date);

        assertThat(folder.refresh()).isTrue();
    }

    @Test
    void aFileWithTheSameTextIsNoChange() throws IOException {
        Library before = folder.now();
        Files.setLastModifiedTime(root.resolve(SCENARIO), FileTime.fromMillis(0));

        assertThat(folder.refresh()).isFalse();
        assertThat(folder.now()).isSameAs(before);
    }

    @Test
    void offersAScenarioThatIsNew() {
        copyPotTo("kettle");

        assertThat(folder.refresh()).isTrue();
        assertThat(folder.now().bundles()).extracting(Bundle::id).containsExactly("kettle", "pot");
    }

    @Test
    void anUnchangedScenarioStaysTheSameObject() {
        Bundle before = folder.now().find("pot").orElseThrow();
        copyPotTo("kettle");
        folder.refresh();

        assertThat(folder.now().find("pot").orElseThrow()).isSameAs(before);
    }

    @Test
    void aBrokenScenarioStaysOnOfferAsItLastWas() {
        Bundle before = folder.now().find("pot").orElseThrow();
        files.with(SCENARIO, "format: 1\ntitle: {en: \"half a sen");

        assertThat(folder.refresh()).isTrue();
        assertThat(folder.now().find("pot")).contains(before);
        assertThat(folder.now().findings()).anyMatch(Finding::isError);
        assertThat(folder.written().find("pot")).isEmpty();
    }

    @Test
    void aBrokenTableTakesNoScenarioAway() {
        files.with("platforms.yaml", "format: 1\n");
        folder.refresh();

        assertThat(folder.now().find("pot")).isPresent();
        assertThat(folder.written().bundles()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeReadTakesNoScenarioAway() throws IOException {
        Path away = Files.move(root, root.resolveSibling(root.getFileName() + "-away"));
        assertThat(folder.refresh()).isTrue();
        assertThat(folder.now().find("pot")).isPresent();
        assertThat(folder.now().findings())
                .extracting(Finding::toString)
                .containsExactly(".:0:0 GW001 error: cannot be read: it is not there");

        Files.move(away, root);
        assertThat(folder.refresh()).isTrue();
        assertThat(folder.now().findings()).isEmpty();
    }

    @Test
    void aMendedScenarioIsOfferedAsItIsNow() {
        String before = hash();
        String text = ExampleFolder.read(root.resolve(SCENARIO));
        files.with(SCENARIO, text.substring(0, text.length() / 2));
        folder.refresh();
        files.with(SCENARIO, text + "# mended\n");
        folder.refresh();

        assertThat(hash()).isNotEqualTo(before);
        assertThat(folder.now()).isEqualTo(folder.written());
    }

    @Test
    void aRemovedScenarioIsGone() {
        files.removing(SCENARIO);
        folder.refresh();

        assertThat(folder.now().bundles()).isEmpty();
    }

    @Test
    void leavesFilesAloneThatAreBeingWritten() {
        files.replacing("lines/pots.yaml", "calm 1", "calm one");
        assertThat(folder.refreshWhenSettled()).isFalse();
        files.replacing("lines/pots.yaml", "calm 2", "calm two");
        assertThat(folder.refreshWhenSettled()).isFalse();

        assertThat(folder.refreshWhenSettled()).isTrue();
        assertThat(folder.refreshWhenSettled()).isFalse();
    }

    @Test
    void tellsThoseWhoWatchUntilTheyLeave() {
        List<Library> told = new ArrayList<>();
        LibraryFolder.Watch watch = folder.watch(told::add);

        copyPotTo("kettle");
        folder.refresh();
        assertThat(told).containsExactly(folder.now());

        watch.close();
        files.removing("kettle/scenario.yaml");
        folder.refresh();
        assertThat(told).hasSize(1);
    }

    @Test
    void oneWhoFailsKeepsNothingFromTheOthers() {
        List<Library> told = new ArrayList<>();
        folder.watch(library -> {
            throw new IllegalStateException("gone");
        });
        folder.watch(told::add);
        copyPotTo("kettle");

        assertThatThrownBy(folder::refresh).hasMessage("gone");
        assertThat(told).containsExactly(folder.now());
    }

    private void copyPotTo(String id) {
        for (String file : List.of("scenario.yaml", "careless.plan.yaml", "model.plan.yaml", "silence.plan.yaml")) {
            files.with(id + "/" + file, ExampleFolder.read(root.resolve("pot/" + file)));
        }
    }

    private String hash() {
        return folder.now().find("pot").orElseThrow().hash();
    }
}
