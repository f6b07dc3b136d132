package app.gegenwind.run.internal;

/** What people typed, as it is kept. */
final class Wording {
    private Wording() {}

    /** Without blanks around it, and without what no database keeps: the character 0 and halves of characters. */
    static String of(String typed) {
        return typed.codePoints()
                .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
