package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;

/** A scripted event: it happens once, when its trigger first holds. */
public record Beat(String id, Trigger when, List<Action> actions) {

    /** What a beat does. */
    public sealed interface Action {
        /** A colleague writes. */
        record Team(String from, Text says) implements Action {}

        record Open(String incident) implements Action {}

        /** A post of the queue goes out now. */
        record Publish(String post) implements Action {}

        /**
         * A person of the script joins a thread. A hostile one lifts its spread by their influence (response table), another one leaves it.
         */
        record Join(String incident, String person, Stance stance, Text says) implements Action {}

        /** A medium reports: a media item of that topic. */
        record Report(String outlet, String topic, Text says) implements Action {}

        /** A fact becomes known without having been asked for. */
        record Reveal(String fact) implements Action {}

        /** A hint that points at a part of the desk, for tutorials. */
        record Hint(Spot at, Text says) implements Action {}
    }

    /** A part of the desk a hint points at. */
    public enum Spot implements app.gegenwind.scenario.vocabulary.Named {
        INBOX("inbox"),
        THREAD("thread"),
        ANSWERS("answers"),
        SITUATION("situation"),
        TEAM("team"),
        QUEUE("queue"),
        CLOCK("clock");

        private final String id;

        Spot(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
