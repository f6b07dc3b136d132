package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.OptionOrder;
import app.gegenwind.simulation.Situation.Offer;
import app.gegenwind.simulation.Situation.Status;
import app.gegenwind.simulation.Situation.Thread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be done with the open incident.
 *
 * @param shown whether an incident is open at all
 * @param tabs whether there is a public and a private side to choose from
 * @param rule what this channel is, how much fits and who may write first
 * @param note what to say where there is nothing to choose; else empty
 * @param post label of the button that sends
 * @param canPost whether an answer is chosen and may be sent
 * @param blocked why nothing can be decided now; else empty
 */
record ComposerScreen(
        boolean shown,
        String heading,
        boolean tabs,
        Channel channel,
        boolean privateWaits,
        String rule,
        List<Option> options,
        String note,
        String post,
        boolean canPost,
        boolean canEscalate,
        boolean canIgnore,
        boolean canModerate,
        boolean canAsk,
        String blocked) {

    /** @param reason why it cannot be chosen; empty when it can */
    record Option(int digit, String reply, String text, String length, String reason, boolean chosen) {
        boolean enabled() {
            return reason.isEmpty();
        }
    }

    static ComposerScreen of(Desk desk) {
        return desk.thread(desk.selection().incident())
                .map(t -> of(desk, desk.incident(t.incident()), t))
                .orElseGet(() -> new ComposerScreen(
                        false,
                        "",
                        false,
                        Channel.PUBLIC,
                        false,
                        "",
                        List.of(),
                        "",
                        "",
                        false,
                        false,
                        false,
                        false,
                        false,
                        ""));
    }

    private static ComposerScreen of(Desk desk, Incident incident, Thread thread) {
        Channel channel = desk.looksAt(incident);
        List<Option> options = options(desk, incident, offers(incident, thread, channel));
        boolean chosen = options.stream().anyMatch(o -> o.chosen() && o.enabled());
        boolean settled = thread.status() == Status.RESOLVED || thread.status() == Status.REMOVED;
        return new ComposerScreen(
                true,
                desk.words().of("composer.heading", desk.brand().name()),
                !incident.isPrivate(),
                channel,
                thread.marks().privateWaits(),
                rule(desk, incident, channel),
                options,
                options.isEmpty() ? note(desk, incident, thread, channel) : "",
                desk.words().of(channel == Channel.PUBLIC ? "composer.post" : "composer.send"),
                chosen && desk.open(),
                desk.open() && !thread.marks().escalated(),
                desk.open() && !settled && !thread.marks().ignored(),
                !incident.isPrivate() && thread.status() != Status.REMOVED,
                Facts.of(desk).stream().anyMatch(Facts.Item::askable),
                desk.open() ? "" : desk.words().of("composer.blocked"));
    }

    private static List<Offer> offers(Incident incident, Thread thread, Channel channel) {
        if (channel == Channel.PUBLIC) {
            return thread.offers();
        }
        return incident.isPrivate() && thread.privateOffers().isEmpty() ? thread.offers() : thread.privateOffers();
    }

    private static List<Option> options(Desk desk, Incident incident, List<Offer> offers) {
        Map<String, Offer> byReply = new HashMap<>();
        offers.forEach(o -> byReply.put(o.reply(), o));
        List<String> order = OptionOrder.of(
                desk.seed(), incident.id(), offers.stream().map(Offer::reply).toList());
        List<Option> options = new ArrayList<>();
        for (String id : order) {
            incident.reply(id)
                    .ifPresent(r -> options.add(option(desk, incident, r, byReply.get(id), options.size() + 1)));
        }
        return options;
    }

    private static Option option(Desk desk, Incident incident, Reply reply, Offer offer, int digit) {
        String text = desk.words().of(reply.says());
        PlatformFacts facts = desk.facts(incident);
        int limit = limit(facts, channelOf(incident, reply));
        return new Option(
                digit,
                reply.id(),
                text,
                limit == 0 ? "" : desk.words().of("composer.length", facts.length(text), limit),
                offer.refused().map(new Refusals(desk)::of).orElse(""),
                desk.selection().reply().equals(reply.id()));
    }

    private static Channel channelOf(Incident incident, Reply reply) {
        boolean isPublic = !incident.isPrivate() && incident.answers().replies().containsKey(reply.id());
        return isPublic ? Channel.PUBLIC : Channel.PRIVATE;
    }

    private static int limit(PlatformFacts facts, Channel channel) {
        return channel == Channel.PUBLIC
                ? facts.limits().comment()
                : facts.limits().message();
    }

    private static String rule(Desk desk, Incident incident, Channel channel) {
        PlatformFacts facts = desk.facts(incident);
        int limit = limit(facts, channel);
        String size = limit == 0 ? "" : desk.words().of("composer.limit", limit);
        String who = channel == Channel.PUBLIC
                ? desk.words().of("composer.public", facts.name())
                : desk.words().of("invitation", facts.privately().invitation());
        return size.isEmpty() ? who : who + " " + size;
    }

    private static String note(Desk desk, Incident incident, Thread thread, Channel channel) {
        if (channel == Channel.PRIVATE
                && !incident.isPrivate()
                && !thread.marks().invited()) {
            return desk.words().of("composer.not-private-yet");
        }
        boolean writing =
                desk.now().writing().stream().anyMatch(w -> w.incident().equals(incident.id()));
        return switch (thread.status()) {
            case RESOLVED -> desk.words().of("composer.resolved");
            case IGNORED -> desk.words().of("composer.ignored");
            case REMOVED -> desk.words().of("composer.removed");
            case ANSWERED -> desk.words().of(writing ? "composer.writing" : "composer.answered");
            case WAITING -> desk.words().of(writing ? "composer.writing" : "composer.nothing");
        };
    }

    /** The reply of a digit key, if it can be chosen. */
    Optional<String> digit(int digit) {
        return options.stream()
                .filter(o -> o.digit() == digit && o.enabled())
                .map(Option::reply)
                .findFirst();
    }

    /** The option that stands so many places after the chosen one; the first where none is chosen. */
    Optional<String> step(int by) {
        List<Option> enabled = options.stream().filter(Option::enabled).toList();
        if (enabled.isEmpty()) {
            return Optional.empty();
        }
        int now = enabled.stream().map(Option::chosen).toList().indexOf(true);
        int next = now < 0 ? (by > 0 ? 0 : enabled.size() - 1) : Math.floorMod(now + by, enabled.size());
        return Optional.of(enabled.get(next).reply());
    }
}
