package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.assessment.Source;
import app.gegenwind.simulation.Cause;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the comments of a run came from. The numbers of the lines add up to the total.
 *
 * @param says the total, or why there is nothing to show
 */
record Origins(String says, List<Line> lines) {

    /** @param percent of all comments, rounded, for the bar alone */
    record Line(String name, String note, int count, int percent, boolean yours, List<CrowdComment> comments) {}

    /** The story is one source, and so is one decision, however many threads it touched. */
    private record Key(Cause cause, String incident) {
        static Key of(Source source) {
            return switch (source.cause()) {
                case Cause.Script _, Cause.Decided _, Cause.Joined _, Cause.Posted _ -> new Key(source.cause(), "");
                case Cause.Silence _, Cause.Broken _ -> new Key(source.cause(), source.incident());
            };
        }
    }

    static Origins of(Story story) {
        Words words = story.told().words();
        int total = story.debrief().crowd().size();
        if (!story.isKept()) {
            return new Origins(words.of("followed.not-kept"), List.of());
        }
        Map<Key, List<CrowdComment>> sources = new LinkedHashMap<>();
        story.debrief()
                .sources()
                .forEach(s -> sources.computeIfAbsent(Key.of(s), _ -> new ArrayList<>())
                        .addAll(s.comments()));
        return new Origins(
                words.of(total == 0 ? "origins.nothing" : "origins.total", total),
                sources.entrySet().stream()
                        .map(e -> line(story, e.getKey(), e.getValue(), total))
                        .sorted(Comparator.comparingInt(l -> -l.count()))
                        .toList());
    }

    private static Line line(Story story, Key key, List<CrowdComment> comments, int total) {
        boolean yours = !(key.cause() instanceof Cause.Script || key.cause() instanceof Cause.Joined);
        int percent = Math.round(100f * comments.size() / total);
        comments.sort(Comparator.comparingLong(CrowdComment::at));
        return new Line(name(story, key), note(story, key), comments.size(), percent, yours, List.copyOf(comments));
    }

    private static String note(Story story, Key key) {
        return key.cause() instanceof Cause.Script ? story.told().words().of("origins.script-note") : "";
    }

    private static String name(Story story, Key key) {
        Told told = story.told();
        return switch (key.cause()) {
            case Cause.Script _ -> told.words().of("origins.script");
            case Cause.Decided(long number) -> decision(story, number);
            case Cause.Silence _ -> told.words().of("origins.silence", told.author(key.incident()));
            case Cause.Joined(String beat) -> told.words().of("origins.joined", person(story, beat));
            case Cause.Posted(String post) -> told.words().of("origins.posted", told.post(post));
            case Cause.Broken _ -> told.words().of("origins.broken", told.author(key.incident()));
        };
    }

    private static String decision(Story story, long number) {
        return story.debrief().decisions().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .map(s -> story.told()
                        .words()
                        .of(
                                "origins.decision",
                                story.told().time(s.at()),
                                story.told().did(s.decision()).orElse("")))
                .orElse("");
    }

    private static String person(Story story, String beat) {
        return story.recorded().joined().values().stream()
                .filter(j -> j.beat().equals(beat))
                .findFirst()
                .map(j -> story.told().person(j.person()))
                .orElse(beat);
    }
}
