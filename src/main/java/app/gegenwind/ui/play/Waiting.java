package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.ui.calendar.Planning;
import java.util.Comparator;
import java.util.Optional;

/**
 * That the author of a thread waits for the brand. A private message waits until it is answered in private, whatever is said in public
 * meanwhile.
 *
 * @param message that has had no answer
 * @param since when, in simulated ms
 */
record Waiting(Message message, long since, boolean impatient) {

    static Optional<Waiting> in(Incident incident, Thread thread) {
        if (thread.marks().privateWaits()) {
            return lastStep(thread).map(m -> new Waiting(m, m.at(), thread.impatient()));
        }
        return thread.waitingSince().isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        first(incident, thread), thread.waitingSince().getAsLong(), thread.impatient()));
    }

    /** Who has waited longest at the desk. */
    static Optional<Planning.Waits> longest(Desk desk) {
        return desk.now().threads().stream()
                .filter(InboxScreen::waits)
                .flatMap(thread ->
                        in(desk.incident(thread.incident()), thread)
                                .map(waiting -> waiting.told(desk, thread))
                                .stream())
                .max(Comparator.comparingLong(Told::waited))
                .map(Told::waits);
    }

    private Told told(Desk desk, Thread thread) {
        long waited = until(desk.clock().now());
        String name = Speaker.author(desk, desk.incident(thread.incident())).name();
        String says = desk.words().of("calendar.waits", name, desk.words().duration(waited));
        return new Told(waited, new Planning.Waits(thread.incident(), says, impatient));
    }

    private record Told(long waited, Planning.Waits waits) {}

    private static Optional<Message> lastStep(Thread thread) {
        return thread.messages().reversed().stream()
                .filter(m -> m.speech() instanceof Speech.Step)
                .findFirst();
    }

    private static Message first(Incident incident, Thread thread) {
        return thread.messages().stream()
                .filter(m -> m.speech() instanceof Speech.First)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(incident.id() + " has no first message"));
    }

    /** Whether it waits in private while the thread itself is public. */
    boolean behind(Incident incident) {
        return message.channel() == Channel.PRIVATE && !incident.isPrivate();
    }

    long until(long now) {
        return Math.max(0, now - since);
    }
}
