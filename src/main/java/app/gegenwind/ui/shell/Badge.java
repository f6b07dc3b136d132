package app.gegenwind.ui.shell;

/** A small word with a tone; the word says it all, the tone only helps the eye. */
public record Badge(String text, Tone tone) {

    public enum Tone {
        PLAIN,
        NEW,
        GOOD,
        WARN,
        BAD;

        /** Its style class. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
