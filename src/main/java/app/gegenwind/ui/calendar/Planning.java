package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.ui.shell.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the calendar is drawn from.
 *
 * @param clock simulated ms now
 * @param over whether nothing can be decided any more
 * @param waits who waits for an answer meanwhile
 */
public record Planning(Bundle bundle, Situation now, long clock, boolean over, Optional<Waits> waits, Words words) {

    /** Somebody who waits at the desk while the trainee plans. */
    public record Waits(String incident, String says, boolean late) {}

    /** Whether a scenario has anything to plan. */
    public static boolean isAsked(Bundle bundle) {
        return bundle.scenario().cast().posts().values().stream()
                .anyMatch(post -> post.published().isEmpty());
    }

    List<Own> posts() {
        return now.feeds().posts();
    }

    Own own(String post) {
        return now.feeds().post(post);
    }

    OwnPost post(String post) {
        return bundle.scenario().post(post);
    }

    PlatformFacts facts(OwnPost post) {
        return bundle.facts(post.platform());
    }

    /** When it went out or is to go out. */
    static OptionalLong when(Own own) {
        return own.published().isPresent() ? own.published() : own.slot();
    }

    /** Local date and time of a simulated moment. */
    ZonedDateTime at(long millis) {
        return bundle.scenario().clock().at(millis);
    }

    LocalDate date(long millis) {
        return at(millis).toLocalDate();
    }

    LocalDate today() {
        return date(clock);
    }

    /** The last day something may go out. */
    LocalDate lastDay() {
        return date(bundle.scenario().lasts() - 1);
    }

    /** The simulated moment of a local date and time. */
    long millis(LocalDateTime local) {
        var zone = bundle.scenario().clock().zone();
        return ChronoUnit.MILLIS.between(at(0), local.atZone(zone));
    }

    /** The first name of whoever has to approve it. */
    String approver(OwnPost.Approval approval) {
        var colleague = bundle.scenario().brand().team().get(approval.by());
        return colleague == null ? approval.by() : colleague.name();
    }

    /** Posts that went on by themselves since then, each as {@code Instagram, Reel: approved}. */
    public List<String> news(Planning before) {
        return posts().stream()
                .filter(own -> wentOn(Progress.of(before, before.own(own.post())), Progress.of(this, own)))
                .map(this::told)
                .toList();
    }

    private static boolean wentOn(Progress was, Progress is) {
        boolean done = was == Progress.IN_WORK || was == Progress.IN_APPROVAL;
        return was != is && (done || is == Progress.PUBLISHED || is == Progress.HELD);
    }

    private String told(Own own) {
        OwnPost post = post(own.post());
        String progress = Progress.of(this, own).key();
        return words.of(
                "news.post", facts(post).name(), words.of("format", post.format()), words.of("progress." + progress));
    }

    Dates dates() {
        return new Dates(words);
    }

    /** {@code Fri 17:42}, with the day of the month where it is not within a week. */
    String moment(long millis) {
        return dates().moment(at(millis), Math.abs(ChronoUnit.DAYS.between(today(), date(millis))) < 7);
    }
}
