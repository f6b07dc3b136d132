package app.gegenwind.scenario.vocabulary;

/** How a brand addresses its German-speaking customers. */
public enum Address implements Named {
    DU("du"),
    SIE("sie"),
    IHR("ihr");

    private final String id;

    Address(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
