package app.gegenwind.scenario.vocabulary;

/** Who is to blame, as the clusters of SCCT (Coombs 2007). */
public enum Fault implements Named {
    VICTIM("victim"),
    ACCIDENTAL("accidental"),
    PREVENTABLE("preventable");

    private final String id;

    Fault(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
