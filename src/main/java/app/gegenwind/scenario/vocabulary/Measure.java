package app.gegenwind.scenario.vocabulary;

/** What own posts are to bring. */
public enum Measure implements Named {
    /** People who saw them. */
    REACHED("reached"),
    /** People who liked, commented or shared. */
    ENGAGED("engaged"),
    /** People who began to follow because of them. */
    FOLLOWERS("followers");

    private final String id;

    Measure(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
