package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.internal.FolderReader.FolderContent;
import app.gegenwind.scenario.internal.yaml.FileText;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.YamlText;
import app.gegenwind.scenario.script.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A good scenario with everything it rests on, of which one file is read again while the others are kept as they were read. */
final class FuzzBase {
    private final Scenario scenario;
    private final Sources sources;
    private final SortedMap<String, Node.Mapping> trees;
    private final SharedFiles shared;

    private FuzzBase(Bundle bundle) {
        this.scenario = bundle.scenario();
        this.sources = bundle.sources();
        FileTrees read = FileTrees.of(FolderContent.of(sources), new Problems());
        this.trees = read.trees();
        this.shared = SharedFiles.read(read);
    }

    static FuzzBase of(Bundle bundle) {
        return new FuzzBase(bundle);
    }

    /** What became of a folder with one spoiled file. */
    record Read(SortedMap<String, String> files, Optional<Bundle> bundle, List<Finding> findings) {}

    String id() {
        return scenario.id();
    }

    Scenario scenario() {
        return scenario;
    }

    String text(String file) {
        return sources.files().get(file);
    }

    /** Scenario and plans twice as often as what is shared. */
    String file(Rolls dice) {
        List<String> own = sources.files().keySet().stream()
                .filter(file -> file.startsWith(id() + "/"))
                .toList();
        return dice.once(3) ? dice.named(List.copyOf(sources.files().keySet())) : dice.named(own);
    }

    /** The folder with that file changed; nothing else is read again that does not rest on it. */
    Read with(String file, byte[] bytes) {
        Problems problems = new Problems();
        Optional<String> text = FileText.decode(bytes, file, problems);
        SortedMap<String, String> texts = new TreeMap<>(sources.files());
        texts.remove(file);
        text.ifPresent(fresh -> texts.put(file, fresh));
        FileTrees changed = changed(new FolderContent(texts, problems.sorted()), file, problems);
        SharedFiles tables = isShared(file) ? SharedFiles.read(changed) : shared;
        Optional<Bundle> bundle =
                new BundleReader(changed, tables).readAll().stream().findFirst();
        return new Read(texts, bundle, problems.sorted());
    }

    private FileTrees changed(FolderContent folder, String file, Problems problems) {
        SortedMap<String, Node.Mapping> read = new TreeMap<>(trees);
        read.remove(file);
        Optional.ofNullable(folder.texts().get(file))
                .flatMap(text -> Guard.read(problems, file, () -> YamlText.read(file, text, problems)))
                .ifPresent(tree -> read.put(file, tree));
        return new FileTrees(folder, read, problems);
    }

    private static boolean isShared(String file) {
        return SharedFiles.TABLES.contains(file) || file.startsWith(FileTrees.BRANDS);
    }
}
