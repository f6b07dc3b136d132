package app.gegenwind.scenario;

import app.gegenwind.scenario.internal.check.Places;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.internal.yaml.YamlText;
import java.util.Optional;

/** Where things stand in a scenario's own file, for findings that only playing it brings about. */
public final class Whereabouts {
    private final String file;
    private final Optional<Places> places;

    private Whereabouts(String file, Optional<Places> places) {
        this.file = file;
        this.places = places;
    }

    public static Whereabouts of(Bundle bundle) {
        String file = bundle.id() + "/scenario.yaml";
        var text = Optional.ofNullable(bundle.sources().files().get(file));
        return new Whereabouts(
                file, text.flatMap(t -> YamlText.read(file, t, new Problems())).map(Places::new));
    }

    /** The finding at the key that is reached by {@code path}: keys, and positions (from 0) in lists. At 0:0 where there is no such file. */
    public Finding at(Diagnostic diagnostic, Object[] path, Object... arguments) {
        Mark mark = places.map(p -> p.key(path)).orElse(Mark.whole(file));
        return diagnostic.at(mark.file(), mark.line(), mark.column(), arguments);
    }
}
