package app.gegenwind.assessment.internal;

import app.gegenwind.assessment.Evidence;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.Circumstances;
import app.gegenwind.scenario.table.EvidenceTable.On;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Tone;
import app.gegenwind.simulation.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence of what was left undone and mattered. What came too late to be dealt with is not held against anybody. */
final class Omitted {
    /** What opens later than this before the end need not have been dealt with, ms. */
    static final long GRACE = 10 * 60_000L;
    /** Danger must be met within this, ms. */
    static final long DANGER = 15 * 60_000L;
    /** From this wind on somebody must be told. */
    private static final int STORM = 3;
    /** From this wind on a cheerful post is out of place. */
    private static final int UNEASY = 2;

    private final Bundle bundle;
    private final Ground ground;
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private long stormSince = -1;

    Omitted(Bundle bundle, Ground ground) {
        this.bundle = bundle;
        this.ground = ground;
    }

    void hear(Event event) {
        switch (event) {
            case Event.IncidentOpened e -> courses.put(e.incident(), new Course(ground.incident(e.incident()), e.at()));
            case Event.AnswerPosted e -> answered(courses.get(e.incident()), e);
            case Event.PrivateWritten e -> courses.get(e.incident()).privateSince = e.at();
            case Event.Resolved e -> courses.get(e.incident()).resolved = e.at();
            case Event.Moderated e -> courses.get(e.incident()).dealtWith |= e.message() == 0;
            case Event.Ignored e -> courses.get(e.incident()).dealtWith = true;
            case Event.Escalated e -> courses.get(e.incident()).escalated = true;
            case Event.PromiseBroken e -> omit(e.at(), Omission.PROMISE_BROKEN, e.incident());
            case Event.PostPublished e -> published(e);
            case Event.WindChanged e -> storm(e);
            case Event.RunEnded e -> courses.values().forEach(c -> close(c, e.at()));
            default -> {}
        }
        if (event instanceof Event.RunEnded e) {
            storm(e.at());
        }
    }

    private void answered(Course course, Event.AnswerPosted e) {
        course.answers.add(new Course.Answer(e.at(), e.decision()));
        course.dealtWith = true;
        if (e.channel() == Channel.PRIVATE) {
            course.privateSince = -1;
        }
        Reply reply = course.incident.reply(e.reply()).orElseThrow();
        course.closed |= reply.makes(Move.CLOSE_PUBLIC);
        if (course.protectedAt < 0 && (reply.makes(Move.SAFETY_FIRST) || reply.makes(Move.HELP_NUMBERS))) {
            course.protectedAt = e.at();
        }
    }

    private void published(Event.PostPublished e) {
        Tone tone = bundle.scenario().post(e.post()).tone();
        if (tone == Tone.CHEERFUL && e.storm() >= UNEASY) {
            add(e.at(), Omission.QUEUE_RAN, "", ground.desk());
        }
    }

    private void storm(Event.WindChanged e) {
        if (e.to() >= STORM && stormSince < 0) {
            stormSince = e.at();
        }
    }

    /** A storm nobody was told about. */
    private void storm(long end) {
        boolean told = courses.values().stream().anyMatch(c -> c.escalated);
        if (stormSince >= 0 && stormSince <= end - GRACE && !told) {
            add(stormSince, Omission.NOT_ESCALATED, "", ground.desk());
        }
    }

    private void close(Course c, long end) {
        String id = c.incident.id();
        boolean inTime = c.opened <= end - GRACE;
        if (c.wantsAnswer() && !c.isAnswered() && inTime) {
            omit(c.opened + c.incident.nature().patience(), Omission.UNANSWERED, id);
        }
        if (c.privateSince >= 0 && c.privateSince <= end - GRACE) {
            omit(c.privateSince, Omission.UNANSWERED_PRIVATE, id);
        }
        if (c.mustBeHandedUp() && !c.escalated && inTime) {
            omit(c.opened, Omission.NOT_ESCALATED, id);
        }
        if (c.isUnwanted() && !c.dealtWith && inTime) {
            omit(c.opened, Omission.LEFT_STANDING, id);
        }
        danger(c, end);
        unclosed(c, end);
    }

    private void danger(Course c, long end) {
        boolean met = c.protectedAt >= 0 && c.protectedAt <= c.opened + DANGER;
        if (c.incident.nature().kind() == Kind.CRISIS && !met && c.opened + DANGER <= end) {
            omit(c.opened + DANGER, Omission.DANGER_IGNORED, c.incident.id());
        }
    }

    private void unclosed(Course c, long end) {
        if (c.canBeClosed() && !c.closed && c.resolved >= 0 && c.resolved <= end - GRACE) {
            omit(c.resolved, Omission.NOT_CLOSED, c.incident.id());
        }
    }

    private void omit(long at, Omission omission, String incident) {
        add(at, omission, incident, ground.omitted(incident));
    }

    private void add(long at, Omission omission, String incident, Circumstances c) {
        long within = Math.min(at, bundle.scenario().lasts());
        bundle.tables()
                .evidence()
                .of(new On.Omitted(omission), c)
                .forEach(row -> evidence.add(Made.piece(within, row, new Evidence.Shown.Omitted(omission), incident)));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Course> courses() {
        return List.copyOf(courses.values());
    }
}
