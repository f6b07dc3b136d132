package app.gegenwind.scenario.vocabulary;

/** Where messages stand. What each platform allows is data: {@code platforms.yaml}. */
public enum Platform implements Named {
    FACEBOOK("facebook"),
    INSTAGRAM("instagram"),
    X("x"),
    LINKEDIN("linkedin"),
    YOUTUBE("youtube"),
    TIKTOK("tiktok");

    private final String id;

    Platform(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
