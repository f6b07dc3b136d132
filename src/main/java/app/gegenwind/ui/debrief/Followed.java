package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.simulation.Cause;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the crowd did because of one thing.
 *
 * @param count of how many later ones; empty where there is nothing to say
 * @param comments those whose cause it is; none in a record that only counted them
 * @param note why there are none to see; empty otherwise
 */
record Followed(String count, List<CrowdComment> comments, String note) {
    static final Followed NOTHING = new Followed("", List.of(), "");

    /** Of a decision at that moment. */
    static Followed decision(Story story, long number, long at, int counted) {
        return of(story, "followed", c -> c.cause().equals(new Cause.Decided(number)), at, counted);
    }

    /** Of the wait of that incident's author. */
    static Followed silence(Story story, String incident, long opened, int counted) {
        return of(
                story,
                "waited",
                c -> c.cause() instanceof Cause.Silence && c.incident().equals(incident),
                opened,
                counted);
    }

    private static Followed of(Story story, String key, Predicate<CrowdComment> which, long since, int counted) {
        Words words = story.told().words();
        if (!story.isKept()) {
            return counted == 0
                    ? NOTHING
                    : new Followed(words.of(key + ".counted", counted), List.of(), words.of("followed.not-kept"));
        }
        List<CrowdComment> comments =
                story.debrief().crowd().stream().filter(which).toList();
        long later =
                story.debrief().crowd().stream().filter(c -> c.at() >= since).count();
        return new Followed(count(words, key, comments.size(), later), comments, "");
    }

    private static String count(Words words, String key, int count, long later) {
        if (count == 0) {
            return later == 0 || key.equals("waited") ? "" : words.of("followed.none", later);
        }
        return count == later ? words.of(key + ".all", count) : words.of(key + ".of", count, later);
    }
}
