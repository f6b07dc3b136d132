package app.gegenwind;

import app.gegenwind.cli.Cli;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one entry point: the web application, or with a command the same engine in a shell. */
@SpringBootApplication
public class Gegenwind {

    public static void main(String[] args) {
        if (Cli.understands(args)) {
            System.exit(runInShell(args));
        }
        switch (ServerOptions.of(args)) {
            case ServerOptions.Understood options -> serve(options);
            case ServerOptions.Refused refused -> refuse(refused);
        }
    }

    // UTF-8 whatever the terminal's locale says: what --json prints is read by programs.
    private static int runInShell(String[] args) {
        try (var out = writer(FileDescriptor.out);
                var err = writer(FileDescriptor.err)) {
            return Cli.run(args, out, err);
        }
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    private static void serve(ServerOptions.Understood options) {
        int refused = start(options);
        if (refused != 0) {
            System.exit(refused);
        }
    }

    private static int start(ServerOptions.Understood options) {
        var early = EarlyEnd.watched();
        var application = new SpringApplication(Gegenwind.class);
        application.addListeners(new StartChecks(), new ReadyNotice(early));
        try {
            application.run(options.springArguments());
            return 0;
        } catch (StartRefused alreadySaid) {
            return alreadySaid.exitCode();
        } finally {
            early.isOver();
        }
    }

    private static void refuse(ServerOptions.Refused refused) {
        System.err.println(refused.sentence());
        System.exit(2);
    }
}
