package app.gegenwind.scenario.vocabulary;

/** How strongly the author feels; anger and fear spread, sadness does not (Berger & Milkman 2012). */
public enum Arousal implements Named {
    LOW("low"),
    HIGH("high");

    private final String id;

    Arousal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
