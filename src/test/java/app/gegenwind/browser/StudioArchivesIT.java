package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.archive.RawZip;
import app.gegenwind.scenario.archive.ScenarioArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Scenarios go out of the studio and come in as archives; hostile ones stay out. */
class StudioArchivesIT {
    private static final ScenarioCopy SCENARIOS = ScenarioCopy.ofAll();

    @AutoClose
    private static final ServerProcess SERVER = SCENARIOS.serve();

    @TempDir
    private Path downloads;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
        browser.go(SERVER.url("/studio")).see("#import");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anExportedScenarioCanBeImportedUnderAnotherName() throws IOException {
        browser.go(SERVER.url("/studio/late-parcel")).see("#export");
        Path zip = downloads.resolve("late-parcel.zip");
        Files.write(zip, exported("late-parcel"));

        browser.go(SERVER.url("/studio")).see("#import");
        upload(zip);
        assertThat(browser.see("#imported .refused").getText())
                .contains("Nothing was changed.", "a scenario ‘late-parcel’ is there already", "under another name");

        fill("#import-as", "my-parcel");
        upload(Files.copy(zip, downloads.resolve("again.zip")));
        assertThat(browser.see("#imported .taken").getText()).contains("taken in");
        browser.click("#imported-open").see("gw-source .line");
        assertThat(browser.see("h1").getText()).isEqualTo("The parcel that never came");
        assertThat(SCENARIOS.folder().resolve("my-parcel/model.plan.yaml")).isRegularFile();
    }

    @Test
    void hostileArchivesAreRefusedAndChangeNothing() throws IOException {
        browser.go(SERVER.url("/studio")).see("#import");

        upload(zip("traversal", "../evil.yaml", "boo"));
        assertThat(browser.see("#imported .refused").getText()).contains("Nothing was changed.", "→ ");
        upload(zip("bomb", "bomb/scenario.yaml", " ".repeat(30_000_000)));
        browser.read("#imported .refused", "bomb/scenario.yaml");
        upload(Files.write(downloads.resolve("link.zip"), RawZip.link("link/scenario.yaml", "/etc/passwd")));
        browser.read("#imported .refused", "link/scenario.yaml: is a link");
        Path noZip = downloads.resolve("no.zip");
        Files.writeString(noZip, "not a zip");
        upload(noZip);
        browser.read("#imported .refused", "no zip archive");

        assertThat(SCENARIOS.folder().resolve("bomb")).doesNotExist();
        assertThat(SCENARIOS.folder().resolve("link")).doesNotExist();
        assertThat(SCENARIOS.folder().getParent().resolve("evil.yaml")).doesNotExist();
    }

    private void fill(String css, String text) {
        browser.see(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    private void upload(Path file) {
        browser.await(_ -> browser.see("vaadin-upload").getShadowRoot().findElement(By.cssSelector("input[type=file]")))
                .sendKeys(file.toString());
    }

    private byte[] exported(String scenario) {
        return ScenarioArchive.of(
                Library.open(SCENARIOS.folder()).find(scenario).orElseThrow());
    }

    private Path zip(String name, String entry, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(downloads.resolve(name + ".zip"), bytes.toByteArray());
    }
}
