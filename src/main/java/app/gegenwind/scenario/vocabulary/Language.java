package app.gegenwind.scenario.vocabulary;

/** A language scenarios are written in. */
public enum Language {
    DE("de"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters used as a key in YAML. */
    public String code() {
        return code;
    }

    /** The language of a tag such as {@code de-AT}; English where there is none. */
    public static Language of(String tag) {
        return tag.startsWith("de") ? DE : EN;
    }
}
