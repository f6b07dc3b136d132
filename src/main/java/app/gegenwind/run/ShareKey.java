package app.gegenwind.run;

/** The secret part of a link that shows a finished run to whoever has it. Any text may be tried; it never stands in a log. */
public record ShareKey(String value) {

    @Override
    public String toString() {
        return "ShareKey[…]";
    }
}
