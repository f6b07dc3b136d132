package app.gegenwind.ui.play;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Status;
import app.gegenwind.simulation.Situation.Thread;
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

    record Section(Group group, String title, List<InboxRow> rows) {}

    enum Group {
        WAITING,
        PRIVATE,
        ANSWERED,
        DONE
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
                .sorted(Comparator.comparingLong(t -> waitingSince(desk, t)))
                .map(Thread::incident)
                .toList();
    }

    private static long waitingSince(Desk desk, Thread thread) {
        return Waiting.in(desk.incident(thread.incident()), thread)
                .map(Waiting::since)
                .orElse(Long.MAX_VALUE);
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
            List<InboxRow> rows = threads.stream()
                    .filter(t -> group(t) == group && shown(desk, t))
                    .map(t -> InboxRow.of(desk, t, group(t) == Group.DONE))
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
}
