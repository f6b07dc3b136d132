package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be chosen for a post, by the words a plan uses: lines by their ids, hashtags and marks. */
record Choices(List<String> lines, List<String> hashtags) {
    static final Choices NONE = new Choices(List.of(), List.of());

    /** Those of every post of a scenario's file. */
    static Map<String, Choices> of(Node.Mapping scenario) {
        Map<String, Choices> choices = new TreeMap<>();
        if (scenario.find("posts").orElse(null) instanceof Node.Mapping posts) {
            for (Node.Entry entry : posts.entries()) {
                if (entry.value() instanceof Node.Mapping post) {
                    choices.put(entry.key().text(), in(post));
                }
            }
        }
        return choices;
    }

    private static Choices in(Node.Mapping post) {
        Stream<Node> lines = Stream.of("openings", "closings").flatMap(key -> post.find(key).stream());
        return new Choices(
                lines.flatMap(Scope::keys).toList(),
                post.find("hashtags").stream().flatMap(Choices::words).toList());
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Node.Sequence list -> list.items().stream().flatMap(Choices::words);
            case Node.Scalar word -> Stream.of(word.text().strip());
            default -> Stream.empty();
        };
    }

    boolean offers(String word) {
        return all().contains(word);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(lines);
        all.addAll(hashtags);
        all.addAll(Named.ids(Mark.class));
        return all;
    }

    Decision.Compose dress(String post, List<String> said) {
        return new Decision.Compose(
                post,
                said.stream().filter(lines::contains).toList(),
                said.stream().filter(hashtags::contains).toList(),
                said.stream()
                        .flatMap(word -> Named.find(Mark.class, word).stream())
                        .toList());
    }
}
