package app.gegenwind.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scenarios folder for tests: the good one, changed by an example laid over it. A file {@code x.removed} takes {@code x} away, {@code x.link}
 * makes it a link to what its text names, {@code x.x9} stands for nine times its text, {@code a-#.x9} for nine files; {@code expected.txt} is not part of it.
 */
public final class ExampleFolder {
    public static final Path GOOD = Path.of("src/test/resources/good");
    public static final Path DIAGNOSTICS = Path.of("src/test/resources/diagnostics");
    private static final Pattern TIMES = Pattern.compile("(.+)\\.x(\\d+)");

    private final Path root;

    private ExampleFolder(Path root) {
        this.root = root;
    }

    public static ExampleFolder empty(Path root) {
        return new ExampleFolder(root);
    }

    /** A copy of the good folder. */
    public static ExampleFolder good(Path root) {
        ExampleFolder folder = new ExampleFolder(root);
        files(GOOD).forEach(file -> folder.copy(GOOD, file));
        return folder;
    }

    public ExampleFolder with(Path example) {
        files(example).forEach(file -> lay(example, file));
        return this;
    }

    public ExampleFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public ExampleFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ExampleFolder removing(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a symbolic link in the place of a file. */
    public ExampleFolder linking(String file, String target) {
        try {
            Files.deleteIfExists(root.resolve(file));
            Files.createSymbolicLink(root.resolve(file), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ExampleFolder replacing(String file, String old, String fresh) {
        String text = read(root.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no '" + old + "' in " + file);
        }
        return with(file, text.replace(old, fresh));
    }

    /** Adds lines below the first place where the key has its values below it, indented like them. */
    public ExampleFolder below(String file, String key, String lines) {
        Matcher place = Pattern.compile("(?m)^( *)" + key + ":\\n( *)").matcher(read(root.resolve(file)));
        String with = place.replaceFirst(found -> Matcher.quoteReplacement(
                found.group(1) + key + ":\n" + lines.indent(found.group(2).length()) + found.group(2)));
        return with(file, with);
    }

    /** Puts lines in the place of a key of the root and its values. */
    public ExampleFolder insteadOf(String file, String key, String lines) {
        Pattern old = Pattern.compile("(?m)^" + key + ":.*\\n( .*\\n)*");
        return with(file, old.matcher(read(root.resolve(file))).replaceFirst(Matcher.quoteReplacement(lines)));
    }

    public Library open() {
        return Library.open(root);
    }

    /** The findings as they are printed. */
    public List<String> findings() {
        return open().findings().stream().map(Finding::toString).toList();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lay(Path example, Path file) {
        String name = example.relativize(file).toString();
        Matcher times = TIMES.matcher(name);
        if (name.endsWith(".link")) {
            linking(
                    name.substring(0, name.length() - ".link".length()),
                    read(file).strip());
        } else if (name.endsWith(".removed")) {
            removing(name.substring(0, name.length() - ".removed".length()));
        } else if (times.matches()) {
            repeat(times.group(1), Integer.parseInt(times.group(2)), read(file));
        } else if (!name.endsWith(".txt")) {
            copy(example, file);
        }
    }

    private void repeat(String name, int times, String text) {
        if (!name.contains("#")) {
            with(name, text.repeat(times));
            return;
        }
        for (int i = 1; i <= times; i++) {
            with(name.replace("#", String.valueOf(i)), text);
        }
    }

    private void copy(Path from, Path file) {
        try {
            with(from.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
