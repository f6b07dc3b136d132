package app.gegenwind.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of {@code docs/scenario-language.md}. A comment before a block says what it is: {@code file: F} a file of the folder, or its next
 * part; {@code into: F KEY} lines below the first KEY of that file; {@code instead: F KEY} in place of that key; "with the one above" adds to
 * the example before.
 */
final class Paper {
    static final String TEXT = ExampleFolder.read(Path.of("docs/scenario-language.md"));
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (with the one above, )?(file|into|instead): (\\S+)( \\S+)? -->\\s*)?```yaml\\n(.*?)```",
            Pattern.DOTALL);

    private Paper() {}

    /** @param how empty where no comment says it */
    record Example(boolean goesOn, String how, String file, String key, String text) {
        void layOn(ExampleFolder folder) {
            if (how.equals("into")) {
                folder.below(file, key, text);
            } else {
                folder.insteadOf(file, key, text);
            }
        }
    }

    static List<Example> examples() {
        return BLOCK.matcher(TEXT)
                .results()
                .map(found -> new Example(
                        found.group(1) != null,
                        found.group(2) == null ? "" : found.group(2),
                        found.group(3),
                        found.group(4) == null ? "" : found.group(4).strip(),
                        found.group(5)))
                .toList();
    }

    /** The shipped tables and one pool of lines, with the whole files of the paper. */
    static ExampleFolder folder(Path place) {
        ExampleFolder folder = ExampleFolder.empty(place);
        try (Stream<Path> shared = Files.walk(SCENARIOS, 2)) {
            shared.filter(Paper::isShared)
                    .forEach(file -> folder.with(SCENARIOS.relativize(file).toString(), ExampleFolder.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> files = new LinkedHashMap<>();
        examples().stream()
                .filter(example -> example.how().equals("file"))
                .forEach(example -> files.merge(example.file(), example.text(), String::concat));
        files.forEach(folder::with);
        return folder;
    }

    private static boolean isShared(Path file) {
        boolean table = SCENARIOS.equals(file.getParent()) && file.toString().endsWith(".yaml");
        return table || file.endsWith(Path.of("lines", "parcels.yaml"));
    }

    /** Parts of files, those together that belong together. */
    static List<List<Example>> parts() {
        List<List<Example>> parts = new ArrayList<>();
        for (Example example : examples()) {
            if (example.goesOn()) {
                parts.getLast().add(example);
            } else if (!example.how().equals("file")) {
                parts.add(new ArrayList<>(List.of(example)));
            }
        }
        return parts;
    }
}
