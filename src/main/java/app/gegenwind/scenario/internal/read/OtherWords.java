package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Node;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.Similar;
import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code parameters.yaml} says in place of a scenario's own parameters. Its values are taken word for word. */
public record OtherWords(Map<String, Value> values) {
    public static final OtherWords NONE = new OtherWords(new TreeMap<>());

    public static OtherWords read(Node.Mapping root, Problems problems) {
        try (Fields fields = Fields.ofFile(problems, root)) {
            return new OtherWords(fields.required("parameters").entries());
        }
    }

    /** What the brand is called instead. */
    public Optional<String> brand() {
        return Optional.ofNullable(values.get(Parameter.BRAND))
                .map(value -> value.words(""))
                .filter(name -> !name.isEmpty());
    }

    Text of(String parameter, Text own, List<Language> languages) {
        Value other = values.get(parameter);
        return other == null ? own : Wording.literal(languages).name(other);
    }

    void reportUnknown(Collection<String> known) {
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.report(Diagnostic.UNKNOWN_PARAMETER, name, Similar.hint(name, known));
            }
        });
    }
}
