package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.internal.FolderReader.FolderContent;
import app.gegenwind.scenario.internal.check.FolderWide;
import app.gegenwind.scenario.internal.yaml.Problems;
import java.util.List;

/** Turns files into bundles and findings. */
public final class Linter {
    private Linter() {}

    public static Library library(FolderContent folder) {
        if (folder.isRefused()) {
            return new Library(List.of(), folder.findings());
        }
        Problems problems = new Problems();
        problems.addAll(folder.findings());
        FileTrees trees = FileTrees.of(folder, problems);
        BundleReader reader = new BundleReader(trees, SharedFiles.read(trees));
        List<Bundle> bundles = reader.readAll();
        reader.filesRead().addAll(SharedFiles.TABLES);
        new FolderWide(trees.scenarios(), reader.filesRead(), problems)
                .check(folder.texts().keySet());
        return new Library(bundles, problems.sorted());
    }

    public static Library.Loaded bundle(Sources sources) {
        Library library = library(FolderContent.of(sources));
        return new Library.Loaded(library.find(sources.scenario()), library.findings());
    }
}
