package app.gegenwind.scenario.table;

/**
 * How far own posts travel on a platform. What is not measured is ours, and the source says so.
 *
 * @param halfLife ms within which a post has had half of its attention
 * @param organic followers in a thousand an average post reaches
 * @param engaged people in ten thousand reached who like, comment or share
 * @param crowding what others post at an average hour beside one post of ours
 * @param keeps percent of its reach a post keeps at least, however many went out before it that day
 */
public record Posting(
        long halfLife, int organic, int engaged, double crowding, int keeps, Pushed pushed, String source) {

    /**
     * The stages in which the platform hands a post on beyond its followers.
     *
     * @param first stage in thousandths of the followers, but {@code least} people
     * @param times how much larger each next stage is
     * @param bar percent of the average interest that opens the first
     */
    public record Pushed(int first, int least, double times, int bar) {}
}
