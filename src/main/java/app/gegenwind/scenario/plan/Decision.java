package app.gegenwind.scenario.plan;

import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import java.util.List;

/** What a trainee does. Ids are those of the scenario; a message is the root of an incident ({@code ""}) or a comment's id. */
public sealed interface Decision {

    /** Answers an incident, in its thread or in its private conversation. */
    record Answer(String incident, String reply) implements Decision {}

    /** Uses a tool of the platform on a message: hide, delete, report, restrict, block, limit, pin, evidence-first. */
    record Moderate(String incident, String message, Move tool) implements Decision {}

    /** Leaves an incident unanswered on purpose. */
    record Ignore(String incident) implements Decision {}

    /** Asks the colleague who knows a fact. */
    record Ask(String fact) implements Decision {}

    /** Hands an incident up. */
    record Escalate(String incident) implements Decision {}

    record PauseQueue() implements Decision {}

    record ResumeQueue() implements Decision {}

    /** Decisions about one own post. */
    sealed interface OfPost extends Decision {
        String post();
    }

    /** Takes a post out for good. */
    record StopPost(String post) implements OfPost {}

    /** Takes a post off the calendar and keeps it. */
    record Unschedule(String post) implements OfPost {}

    /**
     * Words a post; of an idea this starts its production.
     *
     * @param wording ids of an opening and a closing line; of what is not named the first counts
     * @param hashtags of those on offer
     */
    record Compose(String post, List<String> wording, List<String> hashtags, List<Mark> marks) implements OfPost {
        /** As it comes: the first lines, no hashtags, no marks. */
        public static Compose plain(String post) {
            return new Compose(post, List.of(), List.of(), List.of());
        }
    }

    /** Hands a post to whoever has to approve it. */
    record Submit(String post) implements OfPost {}

    /** Gives a post its slot on the calendar, or another one. {@code slot} in simulated ms. */
    record Schedule(String post, long slot) implements OfPost {}

    /** Answers the early comments under a post that is out. */
    record Engage(String post) implements OfPost {}

    /** Decisions about the clock: they stand in the log but change nothing in the world. */
    sealed interface OfClock extends Decision {}

    record Pause() implements OfClock {}

    record Continue() implements OfClock {}

    /** Percent of the scenario's pace, 25 to 400; 0 is untimed: the clock stands until "continue" and moves to the next event. */
    record Pace(int percent) implements OfClock {}

    /** Lets quiet time pass at once until something needs the trainee. */
    record Skip() implements OfClock {}

    /** Ends the run before its time, without a score. */
    record Abandon() implements OfClock {}
}
