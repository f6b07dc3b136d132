package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One incident in the inbox.
 *
 * @param label everything the row says, for those who hear it
 */
record InboxRow(
        String incident,
        Speaker speaker,
        Platform platform,
        String snippet,
        Wait waited,
        List<Badge> badges,
        boolean on,
        boolean done,
        String label) {

    /** How long the author has waited; an empty text means not at all. */
    record Wait(String text, Urgency urgency) {
        static final Wait NONE = new Wait("", Urgency.CALM);
    }

    enum Urgency {
        CALM,
        SOON,
        LATE
    }

    static InboxRow of(Desk desk, Thread thread, boolean done) {
        Incident incident = desk.incident(thread.incident());
        Speaker speaker = Speaker.author(desk, incident);
        Wait wait =
                Waiting.in(incident, thread).map(w -> wait(desk, incident, w)).orElse(Wait.NONE);
        List<Badge> badges = badges(desk, thread);
        String snippet = new Wording(desk, incident).of(lastWord(thread));
        return new InboxRow(
                incident.id(),
                speaker,
                incident.platform(),
                snippet,
                wait,
                badges,
                desk.selection().isOn(incident.id()),
                done,
                heard(desk, List.of(speaker.name(), desk.facts(incident).name()), badges, wait, snippet));
    }

    private static String heard(Desk desk, List<String> whoAndWhere, List<Badge> badges, Wait wait, String snippet) {
        List<String> heard = new ArrayList<>(whoAndWhere);
        badges.forEach(b -> heard.add(b.text()));
        if (!wait.text().isEmpty()) {
            heard.add(desk.words().of("inbox.waits", wait.text()));
        }
        heard.add(snippet);
        return desk.words().list(heard);
    }

    private static Wait wait(Desk desk, Incident incident, Waiting waiting) {
        long waited = waiting.until(desk.clock().now());
        boolean soon = waited * 2 >= incident.nature().patience();
        Urgency urgency = waiting.impatient() ? Urgency.LATE : soon ? Urgency.SOON : Urgency.CALM;
        return new Wait(desk.words().duration(waited), urgency);
    }

    private static List<Badge> badges(Desk desk, Thread thread) {
        List<Badge> badges = new ArrayList<>();
        fresh(desk, thread).ifPresent(badges::add);
        if (desk.now().writing().stream().anyMatch(w -> w.incident().equals(thread.incident()))) {
            badges.add(new Badge(desk.words().of("inbox.writing"), Tone.PLAIN));
        }
        if (thread.marks().privateWaits()) {
            badges.add(new Badge(desk.words().of("inbox.waits-for-you"), Tone.WARN));
        }
        if (thread.marks().escalated()) {
            badges.add(new Badge(desk.words().of("inbox.escalated"), Tone.PLAIN));
        }
        status(desk, thread).ifPresent(badges::add);
        return badges;
    }

    /** What has come in since it was read; nothing where it never was. */
    private static Optional<Badge> fresh(Desk desk, Thread thread) {
        int read = desk.selection().reading(thread.incident()).messages();
        int fresh = thread.messages().size() - read;
        return desk.selection().isOn(thread.incident()) || read == 0 || fresh <= 0
                ? Optional.empty()
                : Optional.of(new Badge("+" + fresh, Tone.BAD));
    }

    private static Optional<Badge> status(Desk desk, Thread thread) {
        String text = desk.words().of("status." + Refusals.key(thread.status()));
        return switch (thread.status()) {
            case WAITING, ANSWERED -> Optional.empty();
            case RESOLVED -> Optional.of(new Badge(text, Tone.GOOD));
            case IGNORED, REMOVED -> Optional.of(new Badge(text, Tone.PLAIN));
        };
    }

    /** What the author said last, in public or in private. */
    private static Message lastWord(Thread thread) {
        return thread.messages().reversed().stream()
                .filter(m -> switch (m.speech()) {
                    case Speech.First _, Speech.Then _, Speech.Thanks _, Speech.Step _ -> true;
                    case Speech.Crowd _, Speech.Join _, Speech.Brand _ -> false;
                })
                .findFirst()
                .orElse(thread.messages().getFirst());
    }
}
