package app.gegenwind.scenario.table;

import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;

/**
 * What one platform allows ({@code scenarios/platforms.yaml}), each with the date it was true and its source.
 *
 * @param tools the moderation moves it offers a brand on other people's comments
 * @param rules dated sentences for the help panel
 */
public record PlatformFacts(
        Platform platform,
        String name,
        Limits limits,
        Hiding hiding,
        List<Move> tools,
        Private privately,
        Patience patience,
        Rhythm rhythm,
        Posting posting,
        List<Rule> rules) {

    /**
     * How long the platform takes {@code text} to be, in characters; on X an emoji counts 2, a link 23, and letters outside of the Latin, Greek, Cyrillic,
     * Arabic and Hebrew scripts 2 (X developer platform, "Counting characters").
     */
    public int length(String text) {
        return TextLength.of(text, platform);
    }

    /**
     * Most characters of a post, a comment and a private message; 0 where there is none.
     *
     * @param hashtags how many of them a post may carry; 0 where no limit is known
     */
    public record Limits(int post, int comment, int message, int hashtags) {}

    /** How a comment becomes a private conversation. {@code window} is how long (ms) the brand may write after the person did. */
    public record Private(Invitation invitation, long window) {}

    /** Log-normal waiting time people are content with: median (ms) and sigma; severity 3 halves the median, severity 1 doubles it. */
    public record Patience(long median, double sigma, String source) {}

    /** Share of the audience online by hour 0–23, average 1000; for weekdays and for the weekend. */
    public record Rhythm(List<Integer> weekday, List<Integer> weekend) {}

    public record Rule(Text says, String asOf, String source) {}
}
