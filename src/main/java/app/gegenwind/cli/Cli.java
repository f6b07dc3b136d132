package app.gegenwind.cli;

import app.gegenwind.scenario.Spelling;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.lang3.Strings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line: exit code 0 for success, 1 for findings, 2 for a command that was not understood. Results go to {@code out} and nothing
 * else does; what is to be said beside them goes to {@code err}. Starts neither Spring nor a database.
 */
@Command(
        name = "gegenwind",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A flight simulator for social media managers.",
        customSynopsis = {
            "gegenwind [--port N] [--data FOLDER] [--scenarios FOLDER] [--studio on|off]   the web app",
            "       gegenwind COMMAND …                                       the engine in a shell"
        })
public final class Cli {

    private static final Map<String, Supplier<Object>> COMMANDS = new TreeMap<>(Map.of(
            "balance", BalanceCommand::new,
            "blind", BlindCommand::new,
            "cascade", CascadeCommand::new,
            "export", ExportCommand::new,
            "help", CommandLine.HelpCommand::new,
            "import", ImportCommand::new,
            "lint", LintCommand::new,
            "play", PlayCommand::new));

    private Cli() {}

    /** True if the arguments are meant for the shell, well or badly; otherwise they are options of the web application. */
    public static boolean understands(String... args) {
        return args.length > 0
                && (!args[0].startsWith("-") || Strings.CS.equalsAny(args[0], "--help", "-h", "--version", "-V"));
    }

    /** Runs one command; out gets its result and nothing else. Returns the exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        if (args.length > 0 && !args[0].startsWith("-") && !COMMANDS.containsKey(args[0])) {
            return unknown(args[0], err);
        }
        var command = new CommandLine(new Cli());
        COMMANDS.forEach((name, of) -> command.addSubcommand(name, of.get()));
        Values.teach(command);
        command.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
                .setExecutionExceptionHandler((broken, at, _) -> apologise(broken, at));
        return command.execute(args);
    }

    private static int unknown(String name, PrintWriter err) {
        err.println("'" + name + "' is not a command of Gegenwind." + Spelling.hint(name, COMMANDS.keySet())
                + " See gegenwind --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int refuse(ParameterException wrong) {
        var at = wrong.getCommandLine();
        var sentence = Strings.CS.appendIfMissing(wrong.getMessage(), ".", "?");
        at.getErr().println(sentence + " See " + at.getCommandSpec().qualifiedName() + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int apologise(Exception broken, CommandLine at) {
        at.getErr()
                .println("This is a fault of Gegenwind, not yours: " + broken
                        + ". Please report it with the command you typed.");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
