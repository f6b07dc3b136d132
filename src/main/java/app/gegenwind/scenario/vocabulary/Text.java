package app.gegenwind.scenario.vocabulary;

import java.util.function.UnaryOperator;

/** The same wording in both languages. A scenario that declares one language only has it in both places. */
public record Text(String de, String en) {
    public static final Text EMPTY = new Text("", "");

    /** The same words in every language, for names. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Language language) {
        return switch (language) {
            case DE -> de;
            case EN -> en;
        };
    }

    public boolean isEmpty() {
        return de.isEmpty() && en.isEmpty();
    }

    /** Both wordings after the same change. */
    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(de), change.apply(en));
    }
}
