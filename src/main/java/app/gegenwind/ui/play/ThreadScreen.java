package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Incident.Place;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.simulation.Situation.Writing;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The thread that is open.
 *
 * @param where what it hangs under
 * @param fold label of the button that folds the crowd away; empty when there is little to fold
 * @param fresh label of the pill that lets new comments in; empty when there are none
 * @param empty what to do when no thread is open; empty otherwise
 */
record ThreadScreen(
        String incident,
        Optional<Platform> platform,
        String platformName,
        String where,
        List<Line> lines,
        String fold,
        String fresh,
        String empty) {

    private static final int FOLDABLE = 3;

    /** What a message looks like. */
    enum Look {
        ROOT,
        CROWD,
        OURS,
        PENDING
    }

    /**
     * @param key of the message, stable while it is shown
     * @param message id as a decision names it
     * @param to whom it answers; empty for the author's first message
     * @param tools whether the platform's tools can be used on it
     */
    record Line(
            String key,
            String message,
            Look look,
            int depth,
            Speaker speaker,
            String time,
            String to,
            String text,
            List<Badge> badges,
            boolean gone,
            boolean tools) {}

    static ThreadScreen of(Desk desk) {
        return desk.thread(desk.selection().incident())
                .map(t -> of(desk, desk.incident(t.incident()), t))
                .orElseGet(() -> new ThreadScreen("", Optional.empty(), "", "", List.of(), "", "", empty(desk)));
    }

    private static String empty(Desk desk) {
        String open = desk.selection().incident();
        if (!open.isEmpty()) {
            return desk.words()
                    .of(
                            "thread.not-yet",
                            Speaker.author(desk, desk.incident(open)).name());
        }
        return desk.words().of(desk.over() ? "thread.empty-over" : "thread.empty");
    }

    private static ThreadScreen of(Desk desk, Incident incident, Thread thread) {
        List<Message> here = here(desk, incident, thread);
        int shown = shown(desk, thread);
        List<Message> visible =
                here.stream().filter(m -> thread.messages().indexOf(m) < shown).toList();
        long crowd = visible.stream().filter(ThreadScreen::isCrowd).count();
        boolean folded = desk.selection().folded().contains(incident.id());
        return new ThreadScreen(
                incident.id(),
                Optional.of(incident.platform()),
                desk.facts(incident).name(),
                where(desk, incident),
                lines(
                        desk,
                        incident,
                        thread,
                        folded ? visible.stream().filter(m -> !isCrowd(m)).toList() : visible),
                crowd < FOLDABLE ? "" : desk.words().of(folded ? "thread.unfold" : "thread.fold", crowd),
                fresh(desk, here.size() - visible.size()),
                "");
    }

    /** How many of its messages are shown: those read, and everything up to the brand's last answer. */
    private static int shown(Desk desk, Thread thread) {
        int read = desk.selection().read(thread.incident());
        List<Message> all = thread.messages();
        for (int i = all.size(); i > read; i--) {
            if (all.get(i - 1).speech() instanceof Speech.Brand) {
                return i;
            }
        }
        return read;
    }

    private static List<Message> here(Desk desk, Incident incident, Thread thread) {
        Channel channel =
                incident.isPrivate() ? Channel.PRIVATE : desk.selection().channel();
        return thread.messages().stream().filter(m -> m.channel() == channel).toList();
    }

    private static boolean isCrowd(Message message) {
        return message.speech() instanceof Speech.Crowd;
    }

    private static String fresh(Desk desk, int count) {
        return count <= 0 ? "" : desk.words().of("thread.fresh", count);
    }

    private static String where(Desk desk, Incident incident) {
        return switch (incident.place()) {
            case Place.UnderPost under -> desk.words().of("place.post", quoted(desk, under.post()));
            case Place.Mention _ -> desk.words().of("place.mention");
            case Place.Review _ -> desk.words().of("place.review");
            case Place.DirectMessage _ -> desk.words().of("place.direct");
        };
    }

    private static String quoted(Desk desk, String post) {
        OwnPost own = desk.scenario().cast().posts().get(post);
        return desk.words().of(own.says());
    }

    private static List<Line> lines(Desk desk, Incident incident, Thread thread, List<Message> messages) {
        Map<Long, Message> byId = new HashMap<>();
        messages.forEach(m -> byId.put(m.id(), m));
        List<Line> lines = new ArrayList<>();
        messages.forEach(m -> lines.add(line(desk, incident, thread, m, byId)));
        desk.now().writing().stream()
                .filter(w -> w.incident().equals(incident.id()))
                .filter(w -> isHere(desk, incident, w))
                .forEach(w -> lines.add(pending(desk, incident, w)));
        return lines;
    }

    private static boolean isHere(Desk desk, Incident incident, Writing writing) {
        boolean isPublic = incident.answers().replies().containsKey(writing.reply());
        return incident.isPrivate() || isPublic == (desk.selection().channel() == Channel.PUBLIC);
    }

    private static Line line(Desk desk, Incident incident, Thread thread, Message message, Map<Long, Message> byId) {
        boolean ours = message.speech() instanceof Speech.Brand;
        boolean root = message.speech() instanceof Speech.First;
        Message parent = byId.get(message.parent());
        boolean nested = parent != null && !(parent.speech() instanceof Speech.First);
        boolean isPublic = message.channel() == Channel.PUBLIC;
        return new Line(
                incident.id() + "/" + message.channel() + "/" + message.id() + "/" + message.at(),
                message.id() == 0 ? "" : Long.toString(message.id()),
                ours ? Look.OURS : root ? Look.ROOT : Look.CROWD,
                root || !isPublic ? 0 : nested && isCrowd(message) ? 2 : 1,
                Speaker.of(desk, incident, message),
                desk.time(message.at()),
                nested && isCrowd(message) ? Speaker.of(desk, incident, parent).name() : "",
                message.removed() ? desk.words().of("thread.deleted") : wording(desk, incident, message),
                badges(desk, incident, thread, message),
                message.removed() || message.hidden(),
                isPublic
                        && !desk.over()
                        && !ours
                        && !message.removed()
                        && !(message.speech() instanceof Speech.Then)
                        && !(message.speech() instanceof Speech.Thanks));
    }

    private static Line pending(Desk desk, Incident incident, Writing writing) {
        return new Line(
                incident.id() + "/writing/" + writing.reply(),
                "",
                Look.PENDING,
                incident.isPrivate() ? 0 : 1,
                Speaker.brand(desk),
                "",
                "",
                incident.reply(writing.reply())
                        .map(r -> desk.words().of(r.says()))
                        .orElse(""),
                List.of(new Badge(desk.words().of("thread.pending", desk.time(writing.out())), Tone.NEW)),
                false,
                false);
    }

    private static List<Badge> badges(Desk desk, Incident incident, Thread thread, Message message) {
        List<Badge> badges = new ArrayList<>();
        if (waitsHere(incident, thread, message)) {
            long waited = Math.max(0, desk.clock().now() - thread.waitingSince().getAsLong());
            badges.add(new Badge(
                    desk.words().of("thread.waiting", desk.words().duration(waited)),
                    thread.impatient() ? Tone.BAD : Tone.PLAIN));
        }
        if (message.hidden() && !message.removed()) {
            badges.add(new Badge(
                    desk.words().of("hidden." + seenBy(desk, incident).id()), Tone.PLAIN));
        }
        return badges;
    }

    /** The wait is told where it is: at the first message, or at the last private one. */
    private static boolean waitsHere(Incident incident, Thread thread, Message message) {
        if (thread.waitingSince().isEmpty()) {
            return false;
        }
        return thread.marks().privateWaits() && !incident.isPrivate()
                ? thread.messages().reversed().stream()
                        .filter(m -> m.speech() instanceof Speech.Step)
                        .findFirst()
                        .filter(message::equals)
                        .isPresent()
                : message.speech() instanceof Speech.First;
    }

    private static Hiding seenBy(Desk desk, Incident incident) {
        return desk.facts(incident).hiding();
    }

    /** What a message says. */
    static String wording(Desk desk, Incident incident, Message message) {
        return switch (message.speech()) {
            case Speech.First _ -> desk.words().of(incident.says());
            case Speech.Crowd crowd ->
                desk.words().of(desk.voices().line(incident.id(), message.id(), crowd.stance(), crowd.wind()));
            case Speech.Join join -> joined(desk, incident, join);
            case Speech.Brand brand ->
                incident.reply(brand.reply())
                        .map(r -> desk.words().of(r.says()))
                        .orElse("");
            case Speech.Then then ->
                incident.reply(then.reply()).map(r -> desk.words().of(r.then())).orElse("");
            case Speech.Thanks _ -> desk.words().of(incident.thanks());
            case Speech.Step step ->
                desk.words().of(incident.answers().steps().get(step.step() - 1).they());
        };
    }

    private static String joined(Desk desk, Incident incident, Speech.Join join) {
        return desk.scenario().cast().beats().stream()
                .filter(b -> b.id().equals(join.beat()))
                .flatMap(b -> b.actions().stream())
                .filter(Beat.Action.Join.class::isInstance)
                .map(Beat.Action.Join.class::cast)
                .filter(j -> j.incident().equals(incident.id()) && j.person().equals(join.person()))
                .findFirst()
                .map(j -> desk.words().of(j.says()))
                .orElse("");
    }
}
