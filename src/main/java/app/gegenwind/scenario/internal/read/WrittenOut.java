package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;

/** The brand's name where its parameter should stand: whoever plays as another brand would still read it. */
final class WrittenOut {
    private static final int SHORTEST = 3;

    private WrittenOut() {}

    /** @param words as they stand in the file, with braces */
    static void check(Value at, String words, String name) {
        if (name.length() >= SHORTEST && names(words, name)) {
            at.report(Diagnostic.WRITTEN_OUT, name);
        }
    }

    /** An ending may follow, as in a genitive. A mention or a hashtag is a word of its own. */
    private static boolean names(String words, String name) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            if (at == 0 || beginsHere(words.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsHere(char before) {
        return !Character.isLetterOrDigit(before) && before != '@' && before != '#';
    }
}
