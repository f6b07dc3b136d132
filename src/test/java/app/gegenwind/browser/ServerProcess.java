package app.gegenwind.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built application in a JVM of its own, on a free port of 127.0.0.1 and with a data folder of its own, so that it
 * can be killed and started again on the same port and data. Its output is in {@code server.log} in the data folder.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Path data;
    private final List<String> options;
    private Process process;

    private ServerProcess(int port, Path data, List<String> options) {
        this.port = port;
        this.data = data;
        this.options = options;
    }

    /** Starts a server on the scenarios of this checkout and waits until it answers. */
    public static ServerProcess start(String... options) {
        return startOn(temporaryFolder(), options);
    }

    /** The same with a given data folder. */
    public static ServerProcess startOn(Path data, String... options) {
        var server = new ServerProcess(freePort(), data, List.of(options));
        server.restart();
        return server;
    }

    /** Starts it again on the same port and data, after {@link #kill} or {@link #stop}. */
    public void restart() {
        process = launch();
        awaitAnswer();
    }

    /** SIGKILL: nothing gets a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM: the server ends in order. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** @param path from the root, such as {@code /career} */
    public String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(port, path);
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    /** What the server printed since its first start. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it; whatever was done to it, it must not have answered with a stack trace. */
    @Override
    public void close() {
        kill();
        if (log().contains("\n\tat ")) {
            throw new IllegalStateException("There is a stack trace in the log:%n%s".formatted(log()));
        }
    }

    /**
     * The command that runs the built jar in this JVM's Java, for tests that look at a process from outside. Tuned to
     * start soon, not to run long.
     */
    public static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path jar() {
        var jar = Path.of(System.getProperty("gegenwind.jar", "target/gegenwind.jar"))
                .toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " does not exist: build it with ./mvnw -DskipTests package.");
        }
        return jar;
    }

    private Process launch() {
        var command = command("--port", Integer.toString(port), "--data", data.toString());
        command.addAll(options);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path logFile() {
        return data.resolve("server.log");
    }

    private void awaitAnswer() {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                kill();
                throw new IllegalStateException(
                        "The server does not answer on %s. It said:%n%s".formatted(url("/"), log()));
            }
            pause();
        }
    }

    private boolean answers() {
        var request =
                HttpRequest.newBuilder(URI.create(url("/"))).timeout(PATIENCE).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server did not end. It said:%n%s".formatted(log()));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("gegenwind-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
