package app.gegenwind.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped scenarios in a folder of their own, to be changed for a test. */
final class ScenarioCopy {

    private static final Path SHIPPED = Path.of("scenarios");

    private final Path folder;

    private ScenarioCopy(Path folder) {
        this.folder = folder;
    }

    static ScenarioCopy ofAll() {
        var copy = new ScenarioCopy(ServerProcess.temporaryFolder());
        try (var files = Files.walk(SHIPPED)) {
            files.filter(Files::isRegularFile).forEach(copy::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Every scenario at the fastest pace an author may ask for: four hours in 24 seconds, or 6 at four times. */
    static ScenarioCopy inAHurry() {
        var copy = ofAll();
        for (String scenario : List.of("first-shift", "late-parcel", "pay-day-outage")) {
            copy.hurry(scenario + "/scenario.yaml");
        }
        return copy;
    }

    private void hurry(String scenario) {
        replace(scenario, "(?m)^pace: \\d+", "pace: 600");
    }

    /** Lets the late parcel start at another time, such as {@code 2026-03-28T23:30}. */
    ScenarioCopy parcelStarting(String time) {
        return replace("late-parcel/scenario.yaml", "(?m)^starts: .*", "starts: " + time);
    }

    private ScenarioCopy replace(String file, String pattern, String text) {
        return with(file, read(folder.resolve(file)).replaceFirst(pattern, text));
    }

    /** Adds or replaces a file. */
    ScenarioCopy with(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a scenario that only tests play. */
    ScenarioCopy withTestScenario(String scenario) {
        Path there = Path.of("src/test/resources", scenario);
        try (var files = Files.walk(there)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> with(scenario + "/" + there.relativize(file), read(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on these scenarios. */
    ServerProcess serve() {
        return ServerProcess.start("--scenarios", folder.toString());
    }

    Path folder() {
        return folder;
    }

    private void take(Path file) {
        with(SHIPPED.relativize(file).toString(), read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
