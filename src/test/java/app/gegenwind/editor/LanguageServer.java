package app.gegenwind.editor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running language server, spoken to as an editor does: JSON-RPC over its standard input and output. */
final class LanguageServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final OutputStream to;
    private final InputStream from;
    private int requests;

    private LanguageServer(Process process) {
        this.process = process;
        to = process.getOutputStream();
        from = new BufferedInputStream(process.getInputStream());
        // A server that says nothing more ends the test instead of keeping it.
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .thenAccept(Process::destroy);
    }

    static LanguageServer start() throws IOException, InterruptedException {
        var server = new LanguageServer(new ProcessBuilder(EditorInstallation.command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        server.ask("initialize", Map.of("processId", ProcessHandle.current().pid(), "capabilities", Map.of()));
        server.tell("initialized", Map.of());
        return server;
    }

    /** Opens a file with a text that need not be what lies on the disk, and says what is marked in it, {@code line:column message}, counted from 1. */
    List<String> open(Path file, String text) throws IOException {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri(file), "languageId", "yaml", "version", 1, "text", text)));
        JsonNode found = await(message -> message.path("method").asString("").equals("textDocument/publishDiagnostics")
                && message.at("/params/uri").asString().equals(uri(file)));
        return found.at("/params/diagnostics")
                .valueStream()
                .map(d -> place(d.at("/range/start")) + " " + d.path("message").asString())
                .toList();
    }

    /** What is offered behind a line's first characters. */
    List<String> complete(Path file, int line, int characters) throws IOException {
        JsonNode offered = ask(
                "textDocument/completion",
                Map.of(
                        "textDocument", Map.of("uri", uri(file)),
                        "position", Map.of("line", line - 1, "character", characters)));
        return offered.at("/result/items")
                .valueStream()
                .map(item -> item.path("label").asString())
                .toList();
    }

    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private static String place(JsonNode start) {
        return start.path("line").asInt() + 1 + ":" + (start.path("character").asInt() + 1);
    }

    private JsonNode ask(String method, Map<String, ?> params) throws IOException {
        int id = ++requests;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return await(message -> !message.has("method") && message.path("id").asInt() == id);
    }

    private void tell(String method, Map<String, ?> params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    private void send(Map<String, ?> message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        to.write(body);
        to.flush();
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws IOException {
        for (JsonNode message = receive(); ; message = receive()) {
            if (wanted.test(message)) {
                return message;
            }
            if (message.has("id") && message.has("method")) {
                answer(message);
            }
        }
    }

    /** Editors are asked for their settings. Schemas come from the files alone, none from the network. */
    private void answer(JsonNode request) throws IOException {
        List<Object> settings = request.at("/params/items")
                .valueStream()
                .<Object>map(item -> item.path("section").asString("").equals("yaml")
                        ? Map.of("validate", true, "completion", true, "schemaStore", Map.of("enable", false))
                        : Map.of())
                .toList();
        send(Map.of("jsonrpc", "2.0", "id", request.path("id").asInt(), "result", settings));
    }

    private JsonNode receive() throws IOException {
        int length = 0;
        for (String header = header(); !header.isEmpty(); header = header()) {
            Matcher matcher = LENGTH.matcher(header);
            length = matcher.matches() ? Integer.parseInt(matcher.group(1)) : length;
        }
        return JSON.readTree(from.readNBytes(length));
    }

    private String header() throws IOException {
        var line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0) {
                throw new IOException(
                        "the language server ended, or said nothing for " + PATIENCE.toMinutes() + " minutes");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
