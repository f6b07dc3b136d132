package app.gegenwind.scenario.vocabulary;

import java.util.List;

/**
 * A way to keep a desk, played by rule. A bot cannot read: where a person would see in the words that a reply is an apology, it looks at the
 * reply's moves. None but {@link #MODEL} knows which replies are the author's own, and none knows what a claim rests on but {@link #GREEDY}.
 *
 * <p>All of them but {@link #SILENT}, {@link #DELETER} and {@link #MODEL} post the brand's own ideas as they come: see {@code docs/balance.md}.
 */
public enum Bot implements Named {
    SILENT("silent", "does nothing and leaves the calendar alone"),
    HASTY("hasty", "answers the moment somebody writes, never asks, and takes what would end the matter"),
    APOLOGISER("apologiser", "apologises to everybody"),
    DELETER("deleter", "deletes or hides whatever is not praise and answers nobody"),
    COPY_PASTE("copy-paste", "says the canned text, or what is most like its answers before"),
    LONGEST("longest", "takes the longest reply"),
    SHORTEST("shortest", "takes the shortest reply"),
    FIRST("first", "takes the reply that stands first on the desk, where they are shuffled"),
    RANDOM("random", "takes any reply"),
    GREEDY("greedy", "asks for every fact and does what the response table expects most of"),
    MODEL("model", "plays the model plan");

    /** Those whose choice says nothing about the matter: what they score is what chance scores. */
    public static final List<Bot> NAIVE = List.of(LONGEST, SHORTEST, FIRST, RANDOM);

    private final String id;
    private final String says;

    Bot(String id, String says) {
        this.id = id;
        this.says = says;
    }

    @Override
    public String id() {
        return id;
    }

    /** What it does, as the rest of a sentence that begins with its name. */
    public String says() {
        return says;
    }
}
