package app.gegenwind.ui.play;

import app.gegenwind.run.Preview;
import app.gegenwind.run.Purpose;
import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Voices;
import app.gegenwind.ui.calendar.Planning;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;

/**
 * What the desk is drawn from; nothing else decides what is seen.
 *
 * @param seed of the run; 0 where nothing can be answered any more
 * @param purpose what the run is for: practice and previews count for nothing
 */
record Desk(
        long seed, Purpose purpose, Bundle bundle, Situation now, RunClock clock, Selection selection, Words words) {

    Desk(long seed, Bundle bundle, Situation now, RunClock clock, Selection selection, Words words) {
        this(seed, new Purpose.Play(), bundle, now, clock, selection, words);
    }

    /** Where its author looks at it, as a path; empty for those who play. */
    String studio() {
        return purpose instanceof Preview ? "studio/" + bundle.id() + "/preview" : "";
    }

    /** Whether decisions are taken now: paused or interrupted one may read, not decide. */
    boolean open() {
        return clock.hands() == Hands.RUNNING || clock.hands() == Hands.UNTIMED;
    }

    /** Whether nothing can be done here any more: the run has ended, or it is looked at afterwards. */
    boolean over() {
        return clock.hands() == Hands.OVER;
    }

    /** The side on which an incident waits to be read. */
    Channel side(Situation.Thread thread) {
        return incident(thread.incident()).isPrivate() || thread.marks().privateWaits()
                ? Channel.PRIVATE
                : Channel.PUBLIC;
    }

    /** The same for the calendar of own posts. */
    Planning planning() {
        return new Planning(bundle, now, clock.now(), over(), Waiting.longest(this), words);
    }

    Scenario scenario() {
        return bundle.scenario();
    }

    Brand brand() {
        return scenario().brand();
    }

    Incident incident(String id) {
        return scenario().incident(id);
    }

    PlatformFacts facts(Incident incident) {
        return bundle.facts(incident.platform());
    }

    /** The side of an incident that is looked at; a private message has only one. */
    Channel looksAt(Incident incident) {
        return incident.isPrivate() ? Channel.PRIVATE : selection.channel();
    }

    Optional<Situation.Thread> thread(String incident) {
        return now.threads().stream().filter(t -> t.incident().equals(incident)).findFirst();
    }

    Voices voices() {
        return new Voices(bundle);
    }

    Times times() {
        return new Times(scenario().clock(), words);
    }

    /** Local time of a simulated moment, such as {@code 17:42}. */
    String time(long at) {
        return times().of(at);
    }

    String day(long at) {
        return times().day(at);
    }
}
