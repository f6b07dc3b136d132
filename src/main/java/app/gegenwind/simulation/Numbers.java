package app.gegenwind.simulation;

/**
 * What an own post has brought so far.
 *
 * @param reached people who saw it
 * @param impressions how often it was seen
 * @param engaged people who liked, commented or shared
 * @param followers people who began to follow because of it, less those who left
 */
public record Numbers(long reached, long impressions, long engaged, long followers) {
    public static final Numbers NONE = new Numbers(0, 0, 0, 0);

    public Numbers plus(Numbers other) {
        return new Numbers(
                reached + other.reached,
                impressions + other.impressions,
                engaged + other.engaged,
                followers + other.followers);
    }

    public Numbers minus(Numbers other) {
        return new Numbers(
                reached - other.reached,
                impressions - other.impressions,
                engaged - other.engaged,
                followers - other.followers);
    }
}
