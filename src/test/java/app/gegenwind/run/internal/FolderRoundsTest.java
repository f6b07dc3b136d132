package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.LibraryFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FolderRoundsTest {
    private static final String BROKEN = "platforms.yaml:1:1 GW016 error: 'platforms' is missing";

    @TempDir
    Path root;

    @Test
    void whatChangesIsOnOfferSoon() throws InterruptedException {
        var files = ExampleFolder.good(root);
        var folder = LibraryFolder.open(root);
        var told = new CountDownLatch(1);
        try (var _ = FolderRounds.every(Duration.ofMillis(10), folder);
                var _ = folder.watch(_ -> told.countDown())) {
            files.replacing("lines/pots.yaml", "calm 1", "calm one");

            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysAFindingOnce(CapturedOutput log) {
        var files = ExampleFolder.good(root).with("platforms.yaml", "format: 1\n");
        var folder = LibraryFolder.open(root);
        try (var _ = FolderRounds.every(Duration.ofDays(1), folder)) {
            files.replacing("lines/pots.yaml", "calm 1", "calm one");
            folder.refresh();
        }

        assertThat(log.getOut()).containsOnlyOnce(BROKEN);
    }
}
