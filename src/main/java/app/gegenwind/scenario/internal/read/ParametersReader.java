package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the texts of a scenario leave open. */
final class ParametersReader {
    private static final String NAME = "[A-Za-z][A-Za-z0-9-]*";

    private final Value declared;
    private final OtherWords others;
    private final Map<String, Parameter> all = new LinkedHashMap<>();

    ParametersReader(Value declared, OtherWords others) {
        this.declared = declared;
        this.others = others;
    }

    /** The wording of a scenario in these languages, by which all its texts are read. */
    Wording wording(List<Language> languages, Brand brand) {
        all.put(Parameter.BRAND, parameter(Parameter.BRAND, Text.EMPTY, Text.same(brand.name())));
        declared.entries().forEach((name, value) -> {
            check(name, value);
            all.putIfAbsent(name, read(name, value, languages));
        });
        others.reportUnknown(all.keySet());
        Map<String, Text> fillings = new TreeMap<>();
        all.forEach((name, parameter) -> fillings.put(name, parameter.value()));
        return new Wording(languages, fillings, others.brand().isPresent() ? "" : brand.name());
    }

    private static void check(String name, Value value) {
        if (name.equals(Parameter.BRAND)) {
            value.report(Diagnostic.DUPLICATE_ID, name, "the brand itself");
        }
        if (!name.matches(NAME)) {
            value.report(Diagnostic.BAD_ID, name);
        }
    }

    private Parameter read(String name, Value value, List<Language> languages) {
        Wording plain = new Wording(languages, new TreeMap<>(), "");
        if (!value.isMap()) {
            return parameter(name, Text.EMPTY, others.of(name, plain.name(value), languages));
        }
        try (Fields fields = value.fields()) {
            Text called = plain.text(fields.optional("called"));
            return parameter(name, called, others.of(name, plain.both(value, fields), languages));
        }
    }

    private static Parameter parameter(String name, Text called, Text value) {
        return new Parameter(name, called, value, Text.EMPTY);
    }

    /** All of them, once every text has been read. */
    List<Parameter> used(Wording wording) {
        return all.values().stream()
                .map(p -> new Parameter(p.id(), p.called(), p.value(), wording.example(p.id())))
                .toList();
    }

    /** As long as the file has no error: a text that could not be read may use them. */
    void reportUnused(Wording wording, Problems problems) {
        if (problems.breaks(List.of(declared.mark().file()))) {
            return;
        }
        declared.entries().forEach((name, value) -> {
            if (!wording.uses(name)) {
                value.report(Diagnostic.UNUSED_PARAMETER, name);
            }
        });
    }
}
