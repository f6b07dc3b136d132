package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.scenario.script.Brand.Colleague;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Heard;
import app.gegenwind.ui.calendar.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The situation pane.
 *
 * @param weather what the wind means now
 */
record SideScreen(
        String weather,
        DeskChart chart,
        List<Note> notes,
        Queue queue,
        List<Facts.Item> facts,
        String voice,
        List<String> playbook,
        List<Rules> rules) {

    record Note(String key, String from, String time, String says, boolean media) {}

    /** A tutorial's hint at a part of the desk. */
    record Hint(String beat, Beat.Spot at, String says) {}

    /**
     * @param toggle label of the button that stops the queue or lets it run; empty where there is nothing to do
     * @param calendar label of the way to the calendar; empty where there is none
     * @param empty what to say where nothing waits
     */
    record Queue(boolean paused, List<Post> waiting, String state, String toggle, String calendar, String empty) {}

    /** @param stop label of the button that takes it out; empty when it cannot be */
    record Post(String post, Platform platform, String platformName, String says, String time, String stop) {}

    record Rules(Platform platform, String name, List<String> says) {}

    static SideScreen of(Desk desk) {
        return new SideScreen(
                desk.words().of("weather." + desk.now().weather().wind()),
                DeskChart.of(desk),
                notes(desk),
                queue(desk),
                Facts.of(desk),
                desk.words().of(desk.brand().voice()),
                desk.brand().playbook().stream().map(desk.words()::of).toList(),
                rules(desk));
    }

    /** Colleagues and media, the latest first. */
    private static List<Note> notes(Desk desk) {
        List<Note> notes = new ArrayList<>();
        for (Heard heard : desk.now().beats()) {
            actions(desk, heard).forEach(a -> note(desk, heard, a).ifPresent(notes::addFirst));
        }
        return notes;
    }

    private static Optional<Note> note(Desk desk, Heard heard, Action action) {
        String key = heard.beat() + "/" + action.hashCode();
        String time = desk.time(heard.at());
        return switch (action) {
            case Action.Team team ->
                Optional.of(new Note(
                        key, called(desk, team.from()), time, desk.words().of(team.says()), false));
            case Action.Report report ->
                Optional.of(new Note(key, report.outlet(), time, desk.words().of(report.says()), true));
            case Action.Open _, Action.Publish _, Action.Join _, Action.Reveal _, Action.Hint _ -> Optional.empty();
        };
    }

    private static String called(Desk desk, String id) {
        Colleague colleague = desk.brand().team().get(id);
        return colleague == null ? id : colleague.name() + ", " + desk.words().of(colleague.role());
    }

    private static Stream<Action> actions(Desk desk, Heard heard) {
        return desk.scenario().cast().beats().stream()
                .filter(b -> b.id().equals(heard.beat()))
                .flatMap(b -> b.actions().stream());
    }

    static Optional<Hint> hint(Desk desk) {
        return desk.now().beats().reversed().stream()
                .filter(h -> !desk.selection().closedHints().contains(h.beat()))
                .flatMap(h -> actions(desk, h)
                        .filter(Action.Hint.class::isInstance)
                        .map(Action.Hint.class::cast)
                        .map(hint -> new Hint(h.beat(), hint.at(), desk.words().of(hint.says()))))
                .findFirst();
    }

    private static Queue queue(Desk desk) {
        boolean paused = desk.now().queue().paused();
        List<Post> posts = desk.now().queue().waiting().stream()
                .map(id -> desk.scenario().cast().posts().get(id))
                .map(p -> post(desk, p))
                .toList();
        return new Queue(
                paused,
                posts,
                paused ? desk.words().of("queue.stands") : "",
                desk.over() || posts.isEmpty() && !paused
                        ? ""
                        : desk.words().of(paused ? "queue.resume" : "queue.pause"),
                desk.over() || !Planning.isAsked(desk.bundle())
                        ? ""
                        : desk.words().of("calendar.open"),
                posts.isEmpty() ? desk.words().of("queue.empty") : "");
    }

    private static Post post(Desk desk, OwnPost post) {
        return new Post(
                post.id(),
                post.platform(),
                desk.bundle().facts(post.platform()).name(),
                desk.words().of(post.says()),
                desk.now().feeds().post(post.id()).slot().stream()
                        .mapToObj(desk::time)
                        .findFirst()
                        .orElse(""),
                desk.over() ? "" : desk.words().of("queue.stop"));
    }

    private static List<Rules> rules(Desk desk) {
        return desk.scenario().platforms().stream()
                .map(p -> new Rules(
                        p,
                        desk.bundle().facts(p).name(),
                        ToolsScreen.rules(desk, desk.bundle().facts(p))))
                .toList();
    }
}
