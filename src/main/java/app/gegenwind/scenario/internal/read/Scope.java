package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.plan.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every name of a scenario and what is around it, collected before anything is read, so that references can be checked where they stand. */
public final class Scope {
    /** What a reference can point to; the word is used in messages. */
    public enum Family {
        BRAND("brand"),
        COLLEAGUE("colleague"),
        PERSON("person"),
        INCIDENT("incident"),
        FACT("fact"),
        POST("post"),
        BEAT("beat"),
        LINES("lines"),
        COMPETENCY("competency");

        private final String word;

        Family(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Calendar calendar;
    private final Map<Family, SequencedSet<String>> names = new EnumMap<>(Family.class);
    private final SortedSet<Family> trusted = new TreeSet<>();
    private final Map<String, SequencedSet<String>> replies = new TreeMap<>();
    private final Map<String, Choices> choices = new TreeMap<>();

    public Scope() {
        this(Calendar.none());
    }

    private Scope(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The names a scenario's own file declares. */
    public static Scope of(Node.Mapping scenario) {
        Scope scope = new Scope(Calendar.of(scenario));
        scope.declare(Family.PERSON, scenario, "people");
        scope.declare(Family.INCIDENT, scenario, "incidents");
        scope.declare(Family.FACT, scenario, "facts");
        scope.declare(Family.POST, scenario, "posts");
        scope.declare(Family.BEAT, beats(scenario));
        for (String incident : scope.known(Family.INCIDENT)) {
            SequencedSet<String> ids =
                    new LinkedHashSet<>(replies(scenario, incident).toList());
            scope.replies.put(incident, ids);
        }
        scope.choices.putAll(Choices.of(scenario));
        return scope;
    }

    /** Declares the keys of a map; what is no map declares nobody knows what. */
    private void declare(Family family, Node.Mapping scenario, String key) {
        declare(family, scenario.find(key).stream().flatMap(Scope::keys).toList());
        if (scenario.find(key).filter(node -> !(node instanceof Node.Mapping)).isPresent()) {
            trust(family);
        }
    }

    public void declare(Family family, Collection<String> ids) {
        known(family).addAll(ids);
    }

    /** Every name of the family counts as known, because the file that declares them could not be read. */
    public void trust(Family family) {
        trusted.add(family);
    }

    /** How its times are meant. */
    Calendar calendar() {
        return calendar;
    }

    public boolean knows(Family family, String id) {
        return trusted.contains(family) || known(family).contains(id);
    }

    public SequencedSet<String> known(Family family) {
        return names.computeIfAbsent(family, _ -> new LinkedHashSet<>());
    }

    public SequencedSet<String> repliesOf(String incident) {
        return replies.getOrDefault(incident, new LinkedHashSet<>());
    }

    /** Reads a reference and reports it if it points nowhere. */
    public String refer(Value value, Family family) {
        String id = value.words("");
        if (!id.isEmpty() && !knows(family, id)) {
            value.report(Diagnostic.UNKNOWN_REFERENCE, family.word(), id, Similar.hint(id, known(family)));
        }
        return id;
    }

    /** Reads a reference to a reply of an incident. */
    public String referToReply(Value value, String incident) {
        String id = value.words("");
        SequencedSet<String> known = repliesOf(incident);
        if (!id.isEmpty() && replies.containsKey(incident) && !known.contains(id)) {
            value.report(Diagnostic.UNKNOWN_REFERENCE, "reply", id, Similar.hint(id, known));
        }
        return id;
    }

    /** Reads what a post is given: lines to choose, hashtags and marks, in any order. */
    Decision.Compose dress(Value value, String post) {
        Choices of = choices.getOrDefault(post, Choices.NONE);
        List<String> said = Arrays.stream(value.string("").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        said.stream()
                .filter(word -> !trusted.contains(Family.POST) && !of.offers(word))
                .forEach(word ->
                        value.report(Diagnostic.UNKNOWN_REFERENCE, "choice", word, Similar.hint(word, of.all())));
        return of.dress(post, said);
    }

    static String beatId(Node beat, int position) {
        if (beat instanceof Node.Mapping map && map.find("id").orElse(null) instanceof Node.Scalar id) {
            return id.text().strip();
        }
        return "beat-" + position;
    }

    private static List<String> beats(Node.Mapping scenario) {
        if (!(scenario.find("beats").orElse(null) instanceof Node.Sequence list)) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (Node beat : list.items()) {
            ids.add(beatId(beat, ids.size() + 1));
        }
        return ids;
    }

    static Stream<String> keys(Node node) {
        return node instanceof Node.Mapping map
                ? map.entries().stream().map(e -> e.key().text())
                : Stream.empty();
    }

    private static Stream<String> replies(Node.Mapping scenario, String incident) {
        Stream<Node> answers = scenario
                .find("incidents")
                .flatMap(node -> node instanceof Node.Mapping all ? all.find(incident) : Optional.empty())
                .stream();
        return answers.flatMap(node -> node instanceof Node.Mapping map ? repliesIn(map) : Stream.empty());
    }

    private static Stream<String> repliesIn(Node.Mapping incident) {
        Stream<String> open = incident.find("replies").stream().flatMap(Scope::keys);
        Stream<String> hidden = incident.find("private").stream()
                .flatMap(node -> node instanceof Node.Sequence steps ? steps.items().stream() : Stream.empty())
                .flatMap(step -> step instanceof Node.Mapping map ? map.find("replies").stream() : Stream.empty())
                .flatMap(Scope::keys);
        return Stream.concat(open, hidden);
    }
}
