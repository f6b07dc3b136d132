package app.gegenwind.cli;

import picocli.CommandLine.Option;

/** {@code --help} of a command. */
final class Help {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean asked;
}
