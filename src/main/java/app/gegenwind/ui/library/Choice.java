package app.gegenwind.ui.library;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A facet to choose from.
 *
 * @param on whether something is chosen
 * @param options the first stands for whatever there is
 */
record Choice(Facet facet, String label, boolean on, List<Option> options) {

    /**
     * @param value empty for whatever there is
     * @param text with how many scenarios are left if it is chosen
     * @param possible whether any is left
     */
    record Option(String value, String text, boolean on, boolean possible) {}

    /** Of the chosen one; empty for whatever there is. */
    String value() {
        return options.stream()
                .filter(Option::on)
                .map(Option::value)
                .findFirst()
                .orElse("");
    }

    static Choice of(Facet facet, List<Bundle> bundles, Filter filter, Words words) {
        String chosen = filter.of(facet).orElse("");
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("library.all-" + facet.id()), chosen.isEmpty(), true));
        for (String value : facet.values(bundles, words)) {
            if (bundles.stream().anyMatch(b -> facet.of(b).contains(value))) {
                long left = bundles.stream()
                        .filter(filter.with(facet, value)::passes)
                        .count();
                String text = words.of("library.option", facet.name(value, bundles, words), left);
                options.add(new Option(value, text, value.equals(chosen), left > 0));
            }
        }
        return new Choice(facet, words.of("library.by-" + facet.id()), !chosen.isEmpty(), options);
    }
}
