package app.gegenwind.cli;

import app.gegenwind.report.JsonText;
import app.gegenwind.simulation.Cascade;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gegenwind cascade}: the crowd alone, many times. */
@Command(
        name = "cascade",
        description =
                "Lets the crowd alone grow many times and counts how large it becomes, the first message included.")
final class CascadeCommand implements Callable<Integer> {

    private static final int MOST_RUNS = 10_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Option(
            names = "--offspring",
            required = true,
            paramLabel = "N",
            description = "Mean number of children of a message, above 0 and below 1.")
    private double offspring;

    @Option(
            names = "--half-life",
            required = true,
            paramLabel = "D",
            converter = TimeSpan.Reader.class,
            description = "Half-life of the reply kernel, such as 20m.")
    private TimeSpan halfLife;

    @Option(
            names = "--reply-at",
            paramLabel = "D",
            converter = TimeSpan.Reader.class,
            description = "When a reply changes the spread; needs --factor.")
    private @Nullable TimeSpan replyAt;

    @Option(
            names = "--factor",
            paramLabel = "R",
            description = "What the reply multiplies the spread by; needs --reply-at.")
    private @Nullable Double factor;

    @Option(names = "--runs", required = true, paramLabel = "N", description = "How many cascades.")
    private long runs;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same cascades.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        var sizes = Sizes.of(cascade(), checkedRuns(), seed);
        spec.commandLine().getOut().println(json ? JsonText.of(sizes) : sizes.inWords());
        return 0;
    }

    private Cascade cascade() {
        if ((replyAt == null) != (factor == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--reply-at and --factor are given together or not at all");
        }
        try {
            return replyAt == null || factor == null
                    ? new Cascade(offspring, halfLife.millis(), -1, 1)
                    : new Cascade(offspring, halfLife.millis(), replyAt.millis(), factor);
        } catch (IllegalArgumentException outside) {
            throw new ParameterException(spec.commandLine(), "This cascade cannot be drawn: " + outside.getMessage());
        }
    }

    private int checkedRuns() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new ParameterException(
                    spec.commandLine(), "--runs must lie between 1 and " + MOST_RUNS + ": " + runs);
        }
        return (int) runs;
    }
}
