package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Status;
import app.gegenwind.simulation.Situation.Thread;
import app.gegenwind.ui.shell.Badge;
import app.gegenwind.ui.shell.Badge.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The inbox.
 *
 * @param waiting incidents that wait for the brand, on all platforms
 * @param empty what to say when no incident has come in yet; empty otherwise
 */
record InboxScreen(List<Tab> tabs, List<Section> sections, int waiting, String empty) {

    record Tab(Optional<Platform> platform, String label, int waiting, boolean on) {}

    record Section(Group group, String title, List<Row> rows) {}

    enum Group {
        WAITING,
        PRIVATE,
        ANSWERED,
        DONE
    }

    /** @param label everything the row says, for those who hear it */
    record Row(
            String incident,
            Speaker speaker,
            Platform platform,
            String snippet,
            Wait waited,
            List<Badge> badges,
            boolean on,
            boolean done,
            String label) {}

    /** How long the author has waited; an empty text means not at all. */
    record Wait(String text, Urgency urgency) {
        static final Wait NONE = new Wait("", Urgency.CALM);
    }

    enum Urgency {
        CALM,
        SOON,
        LATE
    }

    static InboxScreen of(Desk desk) {
        List<Thread> threads = ordered(desk);
        int waiting = (int) threads.stream().filter(InboxScreen::waits).count();
        return new InboxScreen(
                tabs(desk, threads, waiting),
                sections(desk, threads),
                waiting,
                threads.isEmpty() ? desk.words().of("inbox.empty") : "");
    }

    /** Ids of all incidents, those that have waited longest first: the order the trainee may ask for. */
    static List<String> oldestFirst(Desk desk) {
        return desk.now().threads().stream()
                .sorted(Comparator.comparingLong(t -> t.waitingSince().orElse(Long.MAX_VALUE)))
                .map(Thread::incident)
                .toList();
    }

    static boolean waits(Thread thread) {
        return thread.status() == Status.WAITING || thread.marks().privateWaits();
    }

    private static List<Thread> ordered(Desk desk) {
        List<Thread> threads = new ArrayList<>(desk.now().threads());
        List<String> order = desk.selection().order();
        threads.sort(Comparator.comparingInt(t -> {
            int place = order.indexOf(t.incident());
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return threads;
    }

    private static List<Tab> tabs(Desk desk, List<Thread> threads, int waiting) {
        List<Tab> tabs = new ArrayList<>();
        Optional<Platform> chosen = desk.selection().platform();
        tabs.add(new Tab(Optional.empty(), desk.words().of("inbox.all"), waiting, chosen.isEmpty()));
        for (Platform platform : desk.scenario().platforms()) {
            int there = (int) threads.stream()
                    .filter(t -> waits(t) && platformOf(desk, t) == platform)
                    .count();
            tabs.add(new Tab(
                    Optional.of(platform),
                    desk.bundle().facts(platform).name(),
                    there,
                    chosen.filter(p -> p == platform).isPresent()));
        }
        return tabs;
    }

    private static List<Section> sections(Desk desk, List<Thread> threads) {
        List<Section> sections = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Row> rows = threads.stream()
                    .filter(t -> group(t) == group && shown(desk, t))
                    .map(t -> row(desk, t))
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(group, title(desk, group, rows.size()), rows));
            }
        }
        return sections;
    }

    private static String title(Desk desk, Group group, int rows) {
        return switch (group) {
            case WAITING -> desk.words().of("inbox.waiting");
            case PRIVATE -> desk.words().of("inbox.private");
            case ANSWERED -> desk.words().of("inbox.answered");
            case DONE -> desk.words().of("inbox.done", rows);
        };
    }

    private static Group group(Thread thread) {
        if (thread.marks().privateWaits()) {
            return Group.PRIVATE;
        }
        return switch (thread.status()) {
            case WAITING -> Group.WAITING;
            case ANSWERED -> thread.marks().invited() ? Group.PRIVATE : Group.ANSWERED;
            case RESOLVED, IGNORED, REMOVED -> Group.DONE;
        };
    }

    private static boolean shown(Desk desk, Thread thread) {
        return desk.selection()
                .platform()
                .map(p -> p == platformOf(desk, thread))
                .orElse(true);
    }

    private static Platform platformOf(Desk desk, Thread thread) {
        return desk.incident(thread.incident()).platform();
    }

    private static Row row(Desk desk, Thread thread) {
        Incident incident = desk.incident(thread.incident());
        Speaker speaker = Speaker.author(desk, incident);
        Wait wait = wait(desk, incident, thread);
        List<Badge> badges = badges(desk, thread);
        String snippet = snippet(desk, incident, thread);
        List<String> heard =
                new ArrayList<>(List.of(speaker.name(), desk.facts(incident).name()));
        badges.forEach(b -> heard.add(b.text()));
        if (!wait.text().isEmpty()) {
            heard.add(desk.words().of("inbox.waits", wait.text()));
        }
        heard.add(snippet);
        return new Row(
                incident.id(),
                speaker,
                incident.platform(),
                snippet,
                wait,
                badges,
                desk.selection().isOn(incident.id()),
                group(thread) == Group.DONE,
                desk.words().list(heard));
    }

    private static Wait wait(Desk desk, Incident incident, Thread thread) {
        if (thread.waitingSince().isEmpty()) {
            return Wait.NONE;
        }
        long waited = Math.max(0, desk.clock().now() - thread.waitingSince().getAsLong());
        Urgency urgency = thread.impatient()
                ? Urgency.LATE
                : waited * 2 >= incident.nature().patience() ? Urgency.SOON : Urgency.CALM;
        return new Wait(desk.words().duration(waited), urgency);
    }

    private static List<Badge> badges(Desk desk, Thread thread) {
        List<Badge> badges = new ArrayList<>();
        int fresh = thread.messages().size() - desk.selection().read(thread.incident());
        if (!desk.selection().isOn(thread.incident()) && desk.selection().read(thread.incident()) > 0 && fresh > 0) {
            badges.add(new Badge("+" + fresh, Tone.BAD));
        }
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

    private static Optional<Badge> status(Desk desk, Thread thread) {
        String text = desk.words().of("status." + thread.status().name().toLowerCase(java.util.Locale.ROOT));
        return switch (thread.status()) {
            case WAITING, ANSWERED -> Optional.empty();
            case RESOLVED -> Optional.of(new Badge(text, Tone.GOOD));
            case IGNORED, REMOVED -> Optional.of(new Badge(text, Tone.PLAIN));
        };
    }

    private static String snippet(Desk desk, Incident incident, Thread thread) {
        Message last = thread.messages().stream()
                .filter(m -> !(m.speech() instanceof Speech.Crowd) && !(m.speech() instanceof Speech.Join))
                .filter(m -> !(m.speech() instanceof Speech.Brand))
                .reduce((_, later) -> later)
                .orElse(thread.messages().getFirst());
        return ThreadScreen.wording(desk, incident, last);
    }
}
