package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Lift;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One open incident and what has become of it. */
final class Thread {
    final Incident incident;
    final long key;
    final long openedAt;
    final Optional<Spreading> spreading;
    final Optional<Offspring> offspring;
    final Messages posts = new Messages();
    final List<Platform> spilledTo = new ArrayList<>();
    /** Where its storm can be read. */
    List<Platform> channels;

    final Set<String> said = new LinkedHashSet<>();
    final Set<Move> moves = new LinkedHashSet<>();
    final Set<Move> used = new LinkedHashSet<>();
    int hostile;
    int satisfaction;
    boolean settling;
    boolean resolved;
    boolean removed;
    boolean ignored;
    boolean escalated;
    /** What others write in public from now on waits for review. */
    boolean held;

    boolean invited;
    /** Steps of the private conversation the author has written, and those the brand has answered. */
    int stepsWritten;

    int stepsAnswered;
    /** −1 when nobody waits. */
    long waitingSince;

    boolean impatient;
    /** −1 when nothing is promised. */
    long promise = -1;

    Thread(Incident incident, long key, long openedAt, Optional<Spreading> spreading) {
        this.incident = incident;
        this.key = key;
        this.openedAt = openedAt;
        this.spreading = spreading;
        this.satisfaction = start(incident.nature());
        this.waitingSince = openedAt;
        this.channels = List.of(incident.platform());
        this.offspring =
                incident.spread().map(s -> new Offspring(Spreading.MOST, Kernel.of(s.halfLife(), s.heavyTail())));
    }

    /** What the author brings along: points of satisfaction before anybody has answered. */
    static int start(Incident.Nature n) {
        int calm = switch (n.kind()) {
            case COMPLAINT, CRISIS -> -10 * n.severity();
            case QUESTION -> -10;
            case PRAISE -> 5;
            case TROLL, SPAM, CRIME -> 0;
        };
        boolean upset = n.kind() == Kind.COMPLAINT || n.kind() == Kind.CRISIS;
        return upset && n.arousal() == app.gegenwind.scenario.vocabulary.Arousal.HIGH ? calm - 10 : calm;
    }

    /** A message of the thread; the brand's and the crowd's alike. */
    static final class Post {
        final long id;
        final Post parent;
        final long at;
        final long author;
        final int generation;
        final app.gegenwind.simulation.Cause cause;
        final Channel channel;
        final Speech speech;
        Optional<Lift> lift = Optional.empty();
        boolean hidden;
        boolean held;
        boolean removed;

        Post(
                long id,
                Post parent,
                long at,
                long author,
                Channel channel,
                Speech speech,
                app.gegenwind.simulation.Cause cause) {
            this.id = id;
            this.parent = parent;
            this.generation = parent == null ? 0 : parent.generation + 1;
            this.at = at;
            this.author = author;
            this.channel = channel;
            this.speech = speech;
            this.cause = cause;
        }

        Situation.Message message() {
            return new Situation.Message(
                    id, parent == null ? 0 : parent.id, at, channel, speech, hidden, held, removed);
        }
    }

    String id() {
        return incident.id();
    }

    boolean waits() {
        return waitingSince >= 0;
    }

    /** Somebody who wants an answer: not trolls, spam or crime. */
    boolean asksForAnAnswer() {
        return switch (incident.nature().kind()) {
            case COMPLAINT, QUESTION, CRISIS, PRAISE -> true;
            case TROLL, SPAM, CRIME -> false;
        };
    }

    /** Somebody else's message: held for review while the comments are. */
    void hear(Post post) {
        post.held = held && post.channel == Channel.PUBLIC;
        posts.add(post);
    }

    /** Held trolls, spam and crime reach nobody; held criticism gets said elsewhere. Never asks for the stance of a comment, which follows the wind. */
    boolean isSilenced() {
        return held && !asksForAnAnswer();
    }

    /** Whether the author's first message criticises the brand in public. */
    boolean isCriticism() {
        Kind kind = incident.nature().kind();
        return !incident.isPrivate() && (kind == Kind.COMPLAINT || kind == Kind.TROLL);
    }

    boolean privateWaits() {
        return stepsWritten > stepsAnswered;
    }

    boolean conversationDone() {
        return stepsAnswered == incident.answers().steps().size();
    }

    /** The replies of the private step that waits for an answer. */
    Map<String, Reply> privateReplies() {
        return privateWaits() ? incident.answers().steps().get(stepsWritten - 1).replies() : new LinkedHashMap<>();
    }

    void spillTo(Platform platform) {
        spilledTo.add(platform);
        List<Platform> all = new ArrayList<>(channels);
        all.add(platform);
        channels = List.copyOf(all);
    }
}
