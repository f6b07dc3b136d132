package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Own;
import java.util.List;
import java.util.stream.Stream;

/**
 * One post on the calendar or beside it.
 *
 * @param time when it went out or is to; empty where it has no slot
 * @param state its progress in a word
 * @param label everything the chip says, for those who hear it
 * @param movable whether it can be given another slot
 */
record Chip(
        String post,
        Platform platform,
        String format,
        String time,
        Progress progress,
        String state,
        String excerpt,
        String label,
        boolean movable,
        boolean on) {

    static Chip of(Planning planning, Own own, boolean on) {
        OwnPost post = planning.post(own.post());
        Progress progress = Progress.of(planning, own);
        String format = planning.words().of("format", post.format());
        String time = Planning.when(own).stream()
                .mapToObj(at -> planning.words().time(planning.at(at)))
                .findFirst()
                .orElse("");
        String state = planning.words().of("progress." + progress.key());
        String excerpt = excerpt(planning, post, own);
        return new Chip(
                post.id(),
                post.platform(),
                format,
                time,
                progress,
                state,
                excerpt,
                heard(planning, List.of(planning.facts(post).name(), format, time, state, excerpt)),
                Progress.isOpen(own) && !planning.over(),
                on);
    }

    private static String heard(Planning planning, List<String> parts) {
        return planning.words()
                .list(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Its words in one line, without hashtags. */
    private static String excerpt(Planning planning, OwnPost post, Own own) {
        String text = post.text(planning.words().language(), own.dress().wording(), List.of());
        return String.join(" ", Stream.of(text.split("\\s+")).toList());
    }
}
