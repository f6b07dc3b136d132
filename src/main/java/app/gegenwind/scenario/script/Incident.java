package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One complaint, question, praise or attack with its thread.
 *
 * @param opens simulated ms, empty when a beat opens it
 * @param says the author's first message
 * @param thanks what the author writes when content; may be empty
 * @param answers the public replies on offer and the private steps behind them
 */
public record Incident(
        String id,
        OptionalLong opens,
        String topic,
        Platform platform,
        Place place,
        String from,
        Text says,
        Text thanks,
        Nature nature,
        Optional<Spread> spread,
        Optional<Spill> spill,
        Answers answers) {

    /**
     * What it is about, for the tables.
     *
     * @param severity 1 to 3
     * @param patience ms the author waits before the silence itself becomes a reason
     * @param exposes whether it shows somebody's personal data, which must not stay in public
     * @param media whether the message counts as a media item (a reporter, a consumer programme)
     */
    public record Nature(
            Kind kind,
            Claim claim,
            Fault fault,
            int severity,
            Arousal arousal,
            long patience,
            boolean exposes,
            boolean media) {}

    /**
     * How the crowd grows.
     *
     * @param offspring mean number of comments one comment draws at the start (n₀)
     * @param halfLife ms of activity time, of the reply kernel
     * @param heavyTail the SEISMIC power law instead of the exponential kernel
     * @param fades ms of activity time after which the infectiousness has halved by age alone
     * @param lines id of the pool the crowd speaks from
     * @param burst as many candidates as that many messages the first one has: a video is seen by more people than a comment below it (1–100)
     */
    public record Spread(double offspring, long halfLife, boolean heavyTail, long fades, String lines, int burst) {}

    /** The storm is carried to a second platform after so many hostile comments. */
    public record Spill(Platform to, int after) {}

    /** Replies by id, in the order of the file; the private conversation, step by step. */
    public record Answers(Map<String, Reply> replies, List<PrivateStep> steps) {}

    /** What the person writes in private, so many ms after the invitation or the brand's last answer, and what can be answered. */
    public record PrivateStep(Text they, long after, Map<String, Reply> replies) {}

    /** Where it stands. */
    public sealed interface Place {
        /** Under an own post. */
        record UnderPost(String post) implements Place {}

        /** A post of theirs that names the brand. */
        record Mention() implements Place {}

        record Review() implements Place {}

        /** Private from the start: no crowd reads it. */
        record DirectMessage() implements Place {}
    }

    public boolean isPrivate() {
        return place instanceof Place.DirectMessage;
    }

    /** A reply of the thread or of its private conversation. */
    public Optional<Reply> reply(String replyId) {
        return allReplies().filter(r -> r.id().equals(replyId)).findFirst();
    }

    /** Replies that stand beside one another, in the order of the file: those there at once, those that come later, those of each private step. */
    public List<List<Reply>> choices() {
        Map<Boolean, List<Reply>> open = answers.replies().values().stream()
                .collect(Collectors.partitioningBy(
                        reply -> reply.conditions().when().isEmpty()));
        Stream<List<Reply>> inPrivate =
                answers.steps().stream().map(step -> List.copyOf(step.replies().values()));
        return Stream.concat(Stream.of(open.get(true), open.get(false)), inPrivate)
                .toList();
    }

    /** The replies of the thread, then those of each private step. */
    public Stream<Reply> allReplies() {
        return Stream.concat(
                answers.replies().values().stream(),
                answers.steps().stream().flatMap(s -> s.replies().values().stream()));
    }
}
