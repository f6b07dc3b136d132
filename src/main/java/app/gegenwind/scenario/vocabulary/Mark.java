package app.gegenwind.scenario.vocabulary;

/** What an own post carries beside its words: labels the law asks for, and what opens it to people who cannot see or hear it. */
public enum Mark implements Named {
    ALT_TEXT("alt-text"),
    CAPTIONS("captions"),
    ADVERTISING("advertising"),
    AI("ai");

    private final String id;

    Mark(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
