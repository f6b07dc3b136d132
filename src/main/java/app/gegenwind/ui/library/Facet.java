package app.gegenwind.ui.library;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.table.Competencies.Competency;
import app.gegenwind.scenario.vocabulary.Industry;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Words;
import java.util.Comparator;
import java.util.List;

/** What the library can be searched by. A scenario has one value of each, or several, or none. */
enum Facet {
    LEVEL,
    PLATFORM,
    TRAINS,
    INDUSTRY,
    LENGTH;

    /** Its name in the address, in ids and in the keys of texts. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The scenario's values. */
    List<String> of(Bundle bundle) {
        var scenario = bundle.scenario();
        return switch (this) {
            case LEVEL -> List.of(scenario.level().id());
            case PLATFORM -> scenario.platforms().stream().map(Platform::id).toList();
            case TRAINS -> scenario.trains();
            case INDUSTRY ->
                scenario.brand().industry().map(Industry::id).stream().toList();
            case LENGTH -> List.of(Length.of(scenario.clock().minutesOfPlay()).id());
        };
    }

    /** All values there can be, in the order in which they are offered. */
    List<String> values(List<Bundle> bundles, Words words) {
        return switch (this) {
            case LEVEL -> Named.ids(Level.class);
            case PLATFORM -> Named.ids(Platform.class);
            case TRAINS -> competencies(bundles).stream().map(Competency::id).toList();
            case INDUSTRY ->
                Named.ids(Industry.class).stream()
                        .sorted(Comparator.comparing(id -> words.of("industry." + id)))
                        .toList();
            case LENGTH -> Named.ids(Length.class);
        };
    }

    /** What people call a value. */
    String name(String value, List<Bundle> bundles, Words words) {
        return switch (this) {
            case PLATFORM -> platform(value, bundles);
            case TRAINS ->
                competencies(bundles).stream()
                        .filter(c -> c.id().equals(value))
                        .map(c -> words.of(c.name()))
                        .findFirst()
                        .orElse(value);
            case LEVEL, INDUSTRY, LENGTH -> words.of(id() + "." + value);
        };
    }

    private static String platform(String value, List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(b -> b.tables().platforms().entrySet().stream())
                .filter(e -> e.getKey().id().equals(value))
                .map(e -> e.getValue().name())
                .findFirst()
                .orElse(value);
    }

    /** Every scenario of a folder has the same. */
    private static List<Competency> competencies(List<Bundle> bundles) {
        return bundles.stream()
                .findFirst()
                .map(b -> b.tables().competencies().all())
                .orElse(List.of());
    }
}
