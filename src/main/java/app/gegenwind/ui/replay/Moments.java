package app.gegenwind.ui.replay;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.ui.debrief.Told;
import app.gegenwind.ui.replay.Moment.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the moments worth a stop from a run. Single comments of the crowd are none: they are the thread's to show. */
final class Moments {
    private final Tape tape;
    private final Told told;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, Integer> winds = new TreeMap<>();
    private int wind;

    private Moments(Tape tape, Told told) {
        this.tape = tape;
        this.told = told;
    }

    /** In order of time; at the same moment what happened comes before what was decided. */
    static List<Moment> of(Tape tape, Told told) {
        var reading = new Moments(tape, told);
        tape.events().forEach(reading::hear);
        tape.decisions()
                .forEach(d -> told.did(d.decision())
                        .ifPresent(says -> reading.add(d.at(), Kind.DECISION, Deeds.incident(d.decision()), says)));
        reading.moments.sort(Comparator.comparingLong(Moment::at));
        return List.copyOf(reading.moments);
    }

    private void hear(Event event) {
        switch (event) {
            case Event.IncidentOpened e -> opened(e);
            case Event.AnswerPosted e -> about(e.at(), e.incident(), posted(e));
            case Event.AnswerDropped e -> about(e.at(), e.incident(), "moment.dropped");
            case Event.AuthorAnswered e -> about(e.at(), e.incident(), "moment.author");
            case Event.PrivateWritten e -> about(e.at(), e.incident(), "moment.private");
            case Event.Resolved e -> about(e.at(), e.incident(), "moment.resolved");
            case Event.PatienceLost e ->
                add(e.at(), Kind.SILENCE, e.incident(), told.words().of("moment.patience", author(e.incident())));
            case Event.Spilled e -> spilled(e);
            case Event.PromiseBroken e -> about(e.at(), e.incident(), "moment.promise-broken");
            case Event.ScreenshotSpread e -> about(e.at(), e.incident(), "moment.screenshot");
            case Event.FactLearned e -> news(e.at(), told.words().of("moment.fact", told.fact(e.fact())));
            case Event.PostPublished e -> news(e.at(), told.words().of("moment.post", told.post(e.post())));
            case Event.WindChanged e -> windy(e);
            case Event.BeatHappened e -> beat(e);
            case Event.RunEnded e -> news(e.at(), told.words().of("moment.end"));
            case Event.CommentPosted _,
                    Event.PersonJoined _,
                    Event.AnswerStarted _,
                    Event.StandingChanged _,
                    Event.FactAsked _,
                    Event.PromiseMade _,
                    Event.PromiseKept _,
                    Event.PostRead _,
                    Event.PostHeld _,
                    Event.PostStopped _,
                    Event.PostComposed _,
                    Event.PostProduced _,
                    Event.PostSubmitted _,
                    Event.PostApproved _,
                    Event.PostReturned _,
                    Event.PostScheduled _,
                    Event.PostUnscheduled _,
                    Event.PostEngaged _,
                    Event.QueuePaused _,
                    Event.QueueResumed _,
                    Event.MediaReported _,
                    Event.Moderated _,
                    Event.Ignored _,
                    Event.Escalated _ -> {}
        }
    }

    private void opened(Event.IncidentOpened event) {
        String platform =
                told.incident(event.incident()).map(i -> name(i.platform())).orElse("");
        add(
                event.at(),
                Kind.NEWS,
                event.incident(),
                told.words().of("moment.opened", author(event.incident()), platform));
    }

    private static String posted(Event.AnswerPosted event) {
        return event.channel() == Channel.PUBLIC ? "moment.posted" : "moment.sent";
    }

    private void spilled(Event.Spilled event) {
        add(
                event.at(),
                Kind.NEWS,
                event.incident(),
                told.words().of("moment.spilled", author(event.incident()), name(event.to())));
    }

    /** The run's wind is that of its windiest topic; what stays below it is no news. */
    private void windy(Event.WindChanged event) {
        winds.put(event.topic(), event.to());
        int now = winds.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (now != wind) {
            wind = now;
            news(event.at(), told.words().of("moment.wind", now, told.words().of("wind." + now)));
        }
    }

    private void beat(Event.BeatHappened event) {
        tape.bundle().scenario().cast().beats().stream()
                .filter(b -> b.id().equals(event.beat()))
                .map(Beat::actions)
                .flatMap(List::stream)
                .forEach(action -> scripted(event.at(), action));
    }

    private void scripted(long at, Action action) {
        switch (action) {
            case Action.Team team -> script(at, "", told.words().of("moment.team", told.colleague(team.from())));
            case Action.Report report -> script(at, "", told.words().of("moment.report", report.outlet()));
            case Action.Join join ->
                script(
                        at,
                        join.incident(),
                        told.words().of("moment.join", told.person(join.person()), author(join.incident())));
            case Action.Open _, Action.Publish _, Action.Reveal _, Action.Hint _ -> {}
        }
    }

    private void script(long at, String incident, String says) {
        add(at, Kind.SCRIPT, incident, says);
    }

    private void about(long at, String incident, String key) {
        add(at, Kind.NEWS, incident, told.words().of(key, author(incident)));
    }

    private void news(long at, String says) {
        add(at, Kind.NEWS, "", says);
    }

    private void add(long at, Kind kind, String incident, String says) {
        moments.add(new Moment(at, kind, incident, says));
    }

    private String author(String incident) {
        return told.author(incident);
    }

    private String name(Platform platform) {
        return tape.bundle().facts(platform).name();
    }
}
