package app.gegenwind.editor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The language server that editors such as VS Code run for YAML, in the versions of {@code src/test/editor/package-lock.json}. Installed once into the build folder by
 * the npm of this machine, from wherever that is told to look; the product itself has no part of it. A test without it fails, it is never skipped.
 */
final class EditorInstallation {
    private static final Path LOCKED = Path.of("src/test/editor");
    private static final Path HERE = Path.of("target/editor");
    private static final List<String> FILES = List.of("package.json", "package-lock.json");

    private EditorInstallation() {}

    /** The command that starts it. */
    static List<String> command() throws IOException, InterruptedException {
        if (!isInstalled()) {
            install();
        }
        Path server = HERE.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
        return List.of(program("node"), server.toString(), "--stdio");
    }

    /** The lock is copied last, once everything is there. */
    private static boolean isInstalled() throws IOException {
        Path lock = HERE.resolve("installed.json");
        return Files.exists(lock) && Files.mismatch(lock, LOCKED.resolve("package-lock.json")) < 0;
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(HERE);
        for (String file : FILES) {
            Files.copy(LOCKED.resolve(file), HERE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path log = HERE.resolve("npm.log");
        Process npm = new ProcessBuilder(program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(HERE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            npm.destroy();
            throw new AssertionError("npm could not install the YAML language server:\n" + Files.readString(log));
        }
        Files.copy(
                HERE.resolve("package-lock.json"), HERE.resolve("installed.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** As the launcher found it, else on the path. */
    private static String program(String name) {
        var given = Stream.of(System.getProperty("gegenwind." + name, "")).filter(path -> !path.isEmpty());
        var onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString);
        return Stream.concat(given, onPath)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs " + name
                        + ": install Node.js 18 or newer with npm, or run ./gegenwind test."));
    }
}
