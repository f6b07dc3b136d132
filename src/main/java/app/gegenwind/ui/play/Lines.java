package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.simulation.Situation.Writing;
import app.gegenwind.ui.play.Line.Look;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes lines of messages: who speaks to whom, what it says, and what is to be known about it. */
record Lines(Desk desk, Incident incident, Optional<Waiting> waiting, Map<Long, Message> byId) {

    static Lines in(Desk desk, Incident incident, Thread thread) {
        Map<Long, Message> byId = new HashMap<>();
        thread.messages().forEach(m -> byId.put(m.id(), m));
        return new Lines(desk, incident, Waiting.in(incident, thread), byId);
    }

    /** These messages, and below them what is being written here. */
    List<Line> of(List<Message> messages) {
        List<Line> lines = new ArrayList<>();
        messages.forEach(m -> lines.add(line(m)));
        desk.now().writing().stream()
                .filter(w -> w.incident().equals(incident.id()) && isHere(w))
                .forEach(w -> lines.add(pending(w)));
        return lines;
    }

    private boolean isHere(Writing writing) {
        boolean isPublic = incident.answers().replies().containsKey(writing.reply());
        return incident.isPrivate() || isPublic == (desk.selection().channel() == Channel.PUBLIC);
    }

    private Line line(Message message) {
        Look look = look(message);
        Optional<Message> answered = answered(message);
        return new Line(
                incident.id() + "/" + message.channel() + "/" + message.id() + "/" + message.at(),
                message.id() == 0 ? "" : HexFormat.of().toHexDigits(message.id()),
                look,
                depth(message, look, answered.isPresent()),
                Speaker.of(desk, incident, message),
                desk.time(message.at()),
                answered.map(m -> Speaker.of(desk, incident, m).name()).orElse(""),
                message.removed() ? desk.words().of("thread.deleted") : new Wording(desk, incident).of(message),
                badges(message),
                message.removed() || message.hidden() || message.held(),
                hasTools(message));
    }

    private static Look look(Message message) {
        return switch (message.speech()) {
            case Speech.First _ -> Look.ROOT;
            case Speech.Brand _ -> Look.OURS;
            case Speech.Crowd _, Speech.Join _, Speech.Then _, Speech.Thanks _, Speech.Step _ -> Look.CROWD;
        };
    }

    private static int depth(Message message, Look look, boolean nested) {
        if (look == Look.ROOT || message.channel() == Channel.PRIVATE) {
            return 0;
        }
        return nested ? 2 : 1;
    }

    /** The comment a comment of the crowd answers, where that is not the first message. */
    private Optional<Message> answered(Message message) {
        return Optional.ofNullable(byId.get(message.parent()))
                .filter(m -> Visible.isCrowd(message) && !(m.speech() instanceof Speech.First));
    }

    private boolean hasTools(Message message) {
        return message.channel() == Channel.PUBLIC
                && !desk.over()
                && !message.removed()
                && switch (message.speech()) {
                    case Speech.First _, Speech.Crowd _, Speech.Join _, Speech.Step _ -> true;
                    case Speech.Brand _, Speech.Then _, Speech.Thanks _ -> false;
                };
    }

    private Line pending(Writing writing) {
        return new Line(
                incident.id() + "/writing/" + writing.reply(),
                "",
                Look.PENDING,
                incident.isPrivate() ? 0 : 1,
                Speaker.brand(desk),
                "",
                "",
                new Wording(desk, incident).reply(writing.reply()),
                List.of(new Badge(desk.words().of("thread.pending", desk.time(writing.out())), Tone.NEW)),
                false,
                false);
    }

    private List<Badge> badges(Message message) {
        List<Badge> badges = new ArrayList<>();
        waiting.flatMap(w -> waits(w, message)).ifPresent(badges::add);
        if (message.hidden() && !message.removed()) {
            badges.add(new Badge(
                    desk.words().of("hidden." + desk.facts(incident).hiding().id()), Tone.PLAIN));
        }
        if (message.held() && !message.removed()) {
            badges.add(new Badge(desk.words().of("thread.held"), Tone.PLAIN));
        }
        if (message.speech() instanceof Speech.First && holdsComments()) {
            badges.add(new Badge(desk.words().of("thread.holding"), Tone.PLAIN));
        }
        return badges;
    }

    private boolean holdsComments() {
        return desk.thread(incident.id())
                .filter(t -> t.marks().used().contains(Move.HOLD))
                .isPresent();
    }

    /** The wait is told at the message that waits; the first message also tells of one behind it in private. */
    private Optional<Badge> waits(Waiting wait, Message message) {
        String waited = desk.words().duration(wait.until(desk.clock().now()));
        if (wait.message().equals(message)) {
            return Optional.of(
                    new Badge(desk.words().of("thread.waiting", waited), wait.impatient() ? Tone.BAD : Tone.PLAIN));
        }
        return wait.behind(incident) && message.speech() instanceof Speech.First
                ? Optional.of(new Badge(
                        desk.words().of("thread.waiting-private", waited), wait.impatient() ? Tone.BAD : Tone.WARN))
                : Optional.empty();
    }
}
