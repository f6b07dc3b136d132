package app.gegenwind;

import app.gegenwind.scenario.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the command line of the web application may say, translated into Spring's properties. */
sealed interface ServerOptions {

    String USAGE =
            "Usage: gegenwind [--port N] [--data FOLDER] [--scenarios FOLDER] [--studio on|off], or gegenwind --help.";

    Map<String, String> PROPERTIES = Map.of(
            "--port", "gegenwind.port",
            "--data", "gegenwind.data",
            "--scenarios", "gegenwind.scenarios",
            "--studio", "gegenwind.studio");

    record Understood(List<String> properties) implements ServerOptions {

        String[] springArguments() {
            return properties.toArray(String[]::new);
        }
    }

    record Refused(String sentence) implements ServerOptions {}

    static ServerOptions of(String... args) {
        var properties = new ArrayList<String>();
        for (int i = 0; i < args.length; i++) {
            var name = args[i].split("=", 2)[0];
            var inline = args[i].contains("=");
            if (isSpringProperty(name, inline)) {
                properties.add(args[i]);
            } else if (!PROPERTIES.containsKey(name)) {
                return new Refused("'%s' is not an option of Gegenwind.%s %s"
                        .formatted(args[i], Spelling.hint(name, PROPERTIES.keySet()), USAGE));
            } else if (!inline && i + 1 == args.length) {
                return new Refused("%s needs a value. %s".formatted(name, USAGE));
            } else {
                var value = inline ? args[i].split("=", 2)[1] : args[++i];
                properties.add("--%s=%s".formatted(PROPERTIES.get(name), value));
            }
        }
        return new Understood(List.copyOf(properties));
    }

    // Operators set Spring's own properties the way its manual says: --spring.datasource.url=…
    private static boolean isSpringProperty(String name, boolean inline) {
        return inline && name.startsWith("--") && name.contains(".");
    }
}
