package app.gegenwind.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: exit code 0 for success, 1 for findings, 2 for a command that was not understood. */
@Command(
        name = "gegenwind",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A flight simulator for social media managers.",
        customSynopsis = {
            "gegenwind [--port N] [--data FOLDER] [--scenarios FOLDER]   the web app",
            "       gegenwind COMMAND …                                       the engine in a shell"
        })
public final class Cli {

    private static final List<String> FIRST_WORDS =
            List.of("lint", "play", "cascade", "balance", "help", "--help", "-h", "--version", "-V");

    private Cli() {}

    /** True if the arguments are a command of the shell; otherwise they are options of the web application. */
    public static boolean understands(String... args) {
        return args.length > 0 && FIRST_WORDS.contains(args[0]);
    }

    /** Runs one command; out gets its result and nothing else. Returns the exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        var command = new CommandLine(new Cli())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100);
        return command.execute(args);
    }
}
