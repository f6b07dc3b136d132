package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Library;
import app.gegenwind.workbench.BlindSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindCommandTest {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final BlindSheet SHEET =
            BlindSheet.draw(Library.open(SCENARIOS).bundles(), 5, 12);

    @TempDir
    private Path folder;

    @Test
    void theSheetShowsRepliesAndNothingOfTheirSituation() {
        var said = Shell.run("blind", "scenarios", "--choices", "12", "--seed", "5");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("By chance " + tenth(SHEET.chance()) + " of 12 are found.", "\n1 (", "\n12 (")
                .doesNotContain("\n13 (", "own is");
        SHEET.choices().forEach(choice -> {
            assertThat(said.out()).contains(choice.options());
        });
    }

    @Test
    void aReaderWhoFindsThemAllIsAboveTheBar() throws IOException {
        var said = review(guesses(0));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "| chance | " + tenth(SHEET.chance()) + " | 12 |",
                        "| bar: chance and 10 points | " + tenth(SHEET.bar()) + " | 12 |",
                        "| reader 1 | 12 | 12 |")
                .contains("**1. " + SHEET.choices().getFirst().scenario() + ", ");
    }

    @Test
    void readersWhoMissThemAllAreBelowIt() throws IOException {
        var said = Shell.run(arguments(guesses(1), file("none.txt", "")));

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("| reader 1 | 0 | 12 |", "| reader 2 | 0 | 12 |", ", –");
    }

    /** The letter so far behind the author's own. */
    private Path guesses(int behind) throws IOException {
        return file(
                "guesses.txt",
                IntStream.range(0, 12)
                        .mapToObj(n -> {
                            var choice = SHEET.choices().get(n);
                            int option =
                                    (choice.own() + behind) % choice.options().size();
                            return (n + 1) + " " + "abcdefgh".charAt(option) + " because it is calm";
                        })
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    13 A      | '13 A': the choices are 1 to 12; was the sheet drawn with other options?
                    0 A       | '0 A': the choices are 1 to 12; was the sheet drawn with other options?
                    1 Bär     | '1 Bär': a line begins with the number of a choice and a letter, as in '1 B'
                    B is best | 'B is best': a line begins with the number of a choice and a letter, as in '1 B'
                    1 Z       | '1 Z': this choice has the letters
                    1 A;1 B   | '1 B': this choice stands there twice
                    """)
    void aLineThatIsNoGuessIsNamed(String lines, String message) throws IOException {
        var said = review(file("guesses.txt", lines.replace(';', '\n')));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("guesses.txt', " + message);
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() {
        assertThat(review(folder.resolve("no.txt")).err()).contains("no.txt' cannot be read as text");
        assertThat(Shell.run("blind", "nowhere").err())
                .contains("'nowhere' is neither a scenarios folder nor a scenario");
        assertThat(Shell.run("blind", folder.toString()).err())
                .contains("'platforms.yaml' is missing", "Nothing is drawn");
        assertThat(Shell.run("blind", "scenarios", "--choices", "0").err())
                .contains("--choices must lie between 1 and 10000: 0");
    }

    @Test
    void nothingIsDrawnWhileAScenarioHasErrors() {
        ExampleFolder.good(folder).replacing("pot/scenario.yaml", "level: ", "level: very-");

        var said = Shell.run("blind", folder.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("pot/scenario.yaml:")
                .contains("Nothing is drawn while '" + folder + "' has errors.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstGuess() throws IOException {
        assertThat(review(file("guesses.txt", "\uFEFF1 A\n")).exit()).isZero();
    }

    @Test
    void oneScenarioHasItsOwnSheet() {
        var said = Shell.run("blind", "late-parcel", "--choices", "3");

        assertThat(said.out()).contains(" of 3 are found.", "\n3 (").doesNotContain("\n4 (");
        var library = Library.open(SCENARIOS);
        BlindSheet.draw(List.of(library.find("late-parcel").orElseThrow()), 1, 3)
                .choices()
                .forEach(choice -> assertThat(said.out()).contains(choice.options()));
    }

    private static Shell review(Path guesses) {
        return Shell.run(arguments(guesses));
    }

    private static String[] arguments(Path... guesses) {
        return IntStream.concat(IntStream.of(-1), IntStream.range(0, guesses.length))
                .mapToObj(i -> i < 0
                        ? List.of("blind", "scenarios", "--choices", "12", "--seed", "5")
                        : List.of("--guesses", guesses[i].toString()))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
