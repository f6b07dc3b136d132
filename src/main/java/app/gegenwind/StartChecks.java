package app.gegenwind;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Checks what would stop the server, before anything heavy starts, so that the answer is a sentence and comes at once. */
class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        checkPort(environment);
        checkScenarios(environment);
        decideStudio(environment);
        claimDataFolder(environment);
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        var port = port(environment.getProperty("server.port", "8080"));
        try (var probe = new ServerSocket()) {
            var address = InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"));
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw StartRefused.here(
                    "Port %d is already taken by another program: stop that program or choose another port with --port."
                            .formatted(port));
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw StartRefused.asked("'%s' is not a port: give a number from 1 to 65535 with --port.".formatted(text));
    }

    private static void checkScenarios(ConfigurableEnvironment environment) {
        var folder = folder(environment.getProperty("gegenwind.scenarios", "./scenarios"), "--scenarios");
        if (!Files.isDirectory(folder)) {
            throw StartRefused.asked(
                    "There is no scenarios folder %s: choose another one with --scenarios.".formatted(folder));
        }
    }

    private static void claimDataFolder(ConfigurableEnvironment environment) {
        var folder = folder(environment.getProperty("gegenwind.data", "./data"), "--data");
        try {
            Files.createDirectories(folder);
            if (!DataFolderLock.claim(folder)) {
                throw StartRefused.here(
                        "The data folder %s is in use by another Gegenwind: stop that one or choose another folder with --data."
                                .formatted(folder));
            }
        } catch (IOException e) {
            throw StartRefused.here(
                    "The data folder %s cannot be written: choose another one with --data.".formatted(folder));
        }
        DatabaseFile.tidy(folder);
        useAbsolutePath(environment, folder);
    }

    private static Path folder(String text, String option) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw StartRefused.asked("'%s' is not a folder: choose another one with %s.".formatted(text, option));
        }
    }

    // H2 refuses a file path that is relative without saying so with "./".
    private static void useAbsolutePath(ConfigurableEnvironment environment, Path folder) {
        decide(environment, "gegenwind.data", folder.toString());
    }

    /** Who opens the studio reads and writes the scenarios of this server: strangers get it only if the operator says so. */
    private static void decideStudio(ConfigurableEnvironment environment) {
        var wish = environment.getProperty("gegenwind.studio", "");
        switch (wish) {
            case "on", "off" -> {}
            case "" -> decide(environment, "gegenwind.studio", isForThisMachine(environment) ? "on" : "off");
            default ->
                throw StartRefused.asked("'%s' is neither on nor off: choose one with --studio.".formatted(wish));
        }
    }

    private static boolean isForThisMachine(ConfigurableEnvironment environment) {
        var forwarded = environment.getProperty("server.forward-headers-strategy", "none");
        var address = environment.getProperty("server.address", "127.0.0.1");
        try {
            return forwarded.equalsIgnoreCase("none")
                    && !address.isBlank()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void decide(ConfigurableEnvironment environment, String property, String value) {
        environment.getPropertySources().addFirst(new MapPropertySource(property, Map.of(property, value)));
    }
}
