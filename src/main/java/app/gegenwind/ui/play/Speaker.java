package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import java.util.Locale;

/**
 * Who writes, as an avatar shows it.
 *
 * @param colour 0 to {@link #COLOURS} − 1; the brand has its own: {@link #BRAND}
 */
record Speaker(String name, String initials, int colour) {
    static final int COLOURS = 8;
    static final int BRAND = -1;

    static Speaker named(String name) {
        return new Speaker(name, initials(name), Math.floorMod(name.hashCode(), COLOURS));
    }

    static Speaker brand(Desk desk) {
        String name = desk.brand().name();
        return new Speaker(name, name.substring(0, 1).toUpperCase(Locale.ROOT), BRAND);
    }

    static Speaker author(Desk desk, Incident incident) {
        return person(desk, incident.from());
    }

    static Speaker of(Desk desk, Incident incident, Message message) {
        return switch (message.speech()) {
            case Speech.First _, Speech.Then _, Speech.Thanks _, Speech.Step _ -> author(desk, incident);
            case Speech.Crowd crowd -> named(desk.voices().name(crowd.author()));
            case Speech.Join join -> person(desk, join.person());
            case Speech.Brand _ -> brand(desk);
        };
    }

    private static Speaker person(Desk desk, String id) {
        return named(desk.scenario().person(id).name());
    }

    /** First letters of the first two words, or the first two letters of a handle. */
    static String initials(String name) {
        String[] words = name.strip().split("[\\s._-]+");
        String letters = words.length > 1 && !words[1].isEmpty()
                ? first(words[0]) + first(words[1])
                : name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
