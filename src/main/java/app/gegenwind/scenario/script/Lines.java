package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a crowd says: lines by stance and mood, each list at least one line long. */
public record Lines(String id, Map<Stance, Map<Mood, List<Text>>> pools) {

    /** The mood of a topic: calm up to wind 1, uneasy at 2 and 3, stormy from 4. */
    public enum Mood implements app.gegenwind.scenario.vocabulary.Named {
        CALM("calm"),
        UNEASY("uneasy"),
        STORMY("stormy");

        private final String id;

        Mood(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        public static Mood at(int wind) {
            if (wind >= 4) {
                return STORMY;
            }
            return wind >= 2 ? UNEASY : CALM;
        }
    }

    /** The lines of a stance in a mood. */
    public List<Text> of(Stance stance, Mood mood) {
        return Optional.ofNullable(pools.get(stance))
                .map(moods -> moods.get(mood))
                .orElseThrow();
    }
}
