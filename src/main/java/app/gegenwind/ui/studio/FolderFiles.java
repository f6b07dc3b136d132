package app.gegenwind.ui.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scenarios of a folder as they lie on the disk, those that cannot be played too. What cannot be read is not there. */
record FolderFiles(Path root) {
    private static final Set<String> SHARED = Set.of("brands", "lines", "schema", "knowledge");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern BRAND = Pattern.compile("(?m)^brand:\\s*[\"']?([a-z0-9-]+)");
    private static final Pattern LINES = Pattern.compile("lines:\\s*[\"']?([a-z0-9-]+)");
    private static final long MOST = 1 << 20;

    /** Folders that hold a scenario, or a try at one. */
    List<String> ids() {
        return children(root)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .filter(name -> ID.matcher(name).matches() && !SHARED.contains(name))
                .filter(name -> children(root.resolve(name)).anyMatch(FolderFiles::isText))
                .toList();
    }

    /** The scenario first, its plans, its brand, its lines; empty if there is no such scenario. */
    List<SourceFile> of(String id) {
        if (!ids().contains(id)) {
            return List.of();
        }
        List<SourceFile> own = children(root.resolve(id))
                .filter(FolderFiles::isText)
                .flatMap(file -> read(id + "/" + file.getFileName()))
                .toList();
        Stream<SourceFile> first = own.stream().filter(FolderFiles::isScenario);
        Stream<SourceFile> others = own.stream().filter(file -> !isScenario(file));
        return Stream.of(first, others, shared(own)).flatMap(files -> files).toList();
    }

    private static boolean isScenario(SourceFile file) {
        return file.path().endsWith("/scenario.yaml");
    }

    /** Also of a scenario that cannot be read, hence by what its text looks like. */
    private Stream<SourceFile> shared(List<SourceFile> own) {
        SortedSet<String> names = new TreeSet<>();
        own.stream().filter(FolderFiles::isScenario).forEach(file -> {
            BRAND.matcher(file.text()).results().forEach(m -> names.add("brands/" + m.group(1) + ".yaml"));
            LINES.matcher(file.text()).results().forEach(m -> names.add("lines/" + m.group(1) + ".yaml"));
        });
        return names.stream().flatMap(this::read);
    }

    private Stream<SourceFile> read(String path) {
        Path file = root.resolve(path);
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) > MOST
                    || !file.toRealPath().startsWith(root.toRealPath())) {
                return Stream.empty();
            }
            return Stream.of(new SourceFile(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Stream<Path> children(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
