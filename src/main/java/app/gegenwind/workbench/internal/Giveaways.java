package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.workbench.Giveaway;
import app.gegenwind.workbench.Giveaway.InLanguage;
import app.gegenwind.workbench.Giveaway.Tell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Looks for what gives the author's own replies away. */
public final class Giveaways {
    /** A word must part so many of a hundred choices to be a rule somebody could find. */
    private static final int PARTS = 15;

    private final List<Options> choices;
    private final Language language;
    private final Map<Reply, Set<String>> words = new LinkedHashMap<>();

    private Giveaways(List<Options> choices, Language language) {
        this.choices = choices;
        this.language = language;
        choices.forEach(c -> c.replies().forEach(r -> words.put(r, Words.of(says(r)))));
    }

    public static Giveaway of(Bundle bundle) {
        List<Options> choices = bundle.scenario().cast().incidents().values().stream()
                .flatMap(incident -> Options.of(incident).stream())
                .filter(Options::isChoice)
                .toList();
        List<Language> languages = bundle.scenario().languages();
        return new Giveaway(
                choices.size(),
                correlation(choices, (options, reply) -> options.replies().indexOf(reply)),
                (languages.isEmpty() ? List.of(Language.DE) : languages)
                        .stream()
                                .map(l -> new Giveaways(choices, l).inLanguage())
                                .toList());
    }

    private String says(Reply reply) {
        return reply.says().in(language);
    }

    private InLanguage inLanguage() {
        return new InLanguage(
                language, correlation(choices, (_, reply) -> says(reply).length()), tell());
    }

    /** What is asked of a reply among those beside it. */
    private interface Size {
        double of(Options options, Reply reply);
    }

    /** Of being the author's own with the rank among those beside it, each choice counted from its own mean. */
    private static double correlation(List<Options> choices, Size size) {
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Options options : choices) {
            for (Reply reply : options.replies()) {
                double x = rank(options, reply, r -> size.of(options, r)) - .5;
                double y = (reply.model() ? 1 : 0) - options.chance();
                xy += x * y;
                xx += x * x;
                yy += y * y;
            }
        }
        return xx * yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** 0 for the least to 1 for the greatest; equals share the middle of their ranks. */
    private static double rank(Options options, Reply reply, ToDoubleFunction<Reply> size) {
        double own = size.applyAsDouble(reply);
        List<Reply> beside = options.replies().stream().filter(r -> r != reply).toList();
        double below = beside.stream()
                .mapToDouble(size)
                .map(other -> other < own ? 1 : other == own ? .5 : 0)
                .sum();
        return below / beside.size();
    }

    private Tell tell() {
        double chance = choices.stream().mapToDouble(Options::chance).average().orElse(0);
        SortedSet<String> known = new TreeSet<>();
        words.values().forEach(known::addAll);
        return known.stream()
                .filter(this::parts)
                .flatMap(word -> Stream.of(tell(word, true, chance), tell(word, false, chance)))
                .max(Comparator.comparingDouble(Tell::hits))
                .orElse(new Tell("", true, chance, chance));
    }

    private boolean parts(String word) {
        long parted = choices.stream()
                .filter(options -> {
                    long having =
                            options.replies().stream().filter(r -> has(r, word)).count();
                    return having > 0 && having < options.replies().size();
                })
                .count();
        return parted * 100 >= PARTS * choices.size();
    }

    private Tell tell(String word, boolean has, double chance) {
        double hits = choices.stream()
                .mapToDouble(options -> hits(options, reply -> has(reply, word) == has))
                .average()
                .orElse(0);
        return new Tell(word, has, hits, chance);
    }

    private boolean has(Reply reply, String word) {
        return words.get(reply).contains(word);
    }

    private static double hits(Options options, Predicate<Reply> looked) {
        List<Reply> found = new ArrayList<>(options.replies());
        found.removeIf(looked.negate());
        return found.isEmpty() ? options.chance() : new Options(found).chance();
    }
}
