package app.gegenwind.ui.library;

import app.gegenwind.scenario.Bundle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What somebody wants to see: of each facet one value or whatever there is. It stands in the page's address. */
record Filter(SortedMap<Facet, String> chosen) {
    static final Filter ALL = new Filter(new TreeMap<>());

    Filter {
        chosen = new TreeMap<>(chosen);
    }

    /** @param address parameters of an address; what is no facet is left out */
    static Filter of(Map<String, List<String>> address) {
        SortedMap<Facet, String> chosen = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            address.getOrDefault(facet.id(), List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return new Filter(chosen);
    }

    Map<String, List<String>> address() {
        Map<String, List<String>> address = new LinkedHashMap<>();
        chosen.forEach((facet, value) -> address.put(facet.id(), List.of(value)));
        return address;
    }

    /** @param value empty for whatever there is */
    Filter with(Facet facet, String value) {
        Filter with = new Filter(chosen);
        if (value.isEmpty()) {
            with.chosen.remove(facet);
        } else {
            with.chosen.put(facet, value);
        }
        return with;
    }

    /** Without values that nobody has, as in an old bookmark. */
    Filter knownTo(List<Bundle> bundles) {
        Filter known = new Filter(chosen);
        known.chosen
                .entrySet()
                .removeIf(wanted ->
                        bundles.stream().noneMatch(b -> wanted.getKey().of(b).contains(wanted.getValue())));
        return known;
    }

    Optional<String> of(Facet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }

    boolean isOpen() {
        return chosen.isEmpty();
    }

    boolean passes(Bundle bundle) {
        return Arrays.stream(Facet.values())
                .allMatch(facet ->
                        of(facet).map(value -> facet.of(bundle).contains(value)).orElse(true));
    }
}
