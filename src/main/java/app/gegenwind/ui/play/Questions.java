package app.gegenwind.ui.play;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.ui.play.Dialogs.Choice;
import app.gegenwind.ui.play.ToolsScreen.Tool;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Preferences;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;

/** What the desk asks before it acts: which colleague, which tool, which pace, and whether to stop. */
class Questions {

    void ask(DeskPane desk) {
        Words words = words(desk);
        List<Choice> choices = Facts.of(desk.player().desk()).stream()
                .filter(Facts.Item::askable)
                .map(f -> new Choice(
                        "dialog-ask-" + f.fact(),
                        f.title(),
                        f.state(),
                        false,
                        () -> desk.decide(new Decision.Ask(f.fact()))))
                .toList();
        Dialogs.choose(words, "ask-dialog", words.of("ask.title"), choices);
    }

    void tools(DeskPane desk, String message, String author) {
        Desk now = desk.player().desk();
        now.thread(desk.player().incident()).ifPresent(thread -> {
            String whose = author.isEmpty()
                    ? Speaker.author(now, now.incident(thread.incident())).name()
                    : author;
            var screen = ToolsScreen.of(now, thread, message, whose);
            List<Choice> choices = screen.tools().stream()
                    .map(t -> new Choice(
                            "tool-" + t.move().id(), t.name(), t.effect(), false, () -> use(desk, message, t)))
                    .toList();
            var list = Bits.box("bullets");
            screen.rules().forEach(r -> list.add(Bits.text("bullet", r)));
            var rules = new NativeDetails(now.words().of("side.rules"), list);
            rules.addClassName("rules");
            Dialogs.choose(now.words(), "tools-dialog", screen.title(), choices, rules);
        });
    }

    private void use(DeskPane desk, String message, Tool tool) {
        Words words = words(desk);
        Runnable take = () -> desk.decide(new Decision.Moderate(desk.player().incident(), message, tool.move()));
        if (tool.confirm().isEmpty()) {
            take.run();
        } else {
            Dialogs.confirm(words, "confirm-tool", tool.name(), tool.confirm(), tool.name(), take);
        }
    }

    void pace(DeskPane desk) {
        Words words = words(desk);
        List<Choice> choices = BarScreen.of(desk.player().desk()).paces().stream()
                .map(p -> new Choice(
                        "pace-" + p.percent(),
                        p.name(),
                        p.means(),
                        p.on(),
                        () -> desk.act(() -> desk.player().pace(p.percent()))))
                .toList();
        Dialogs.choose(words, "pace-dialog", words.of("pace.title"), choices);
    }

    void menu(DeskPane desk) {
        Words words = words(desk);
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("menu-keys", words.of("menu.keys"), words.of("menu.keys-means"), false, () -> keys(desk)));
        choices.add(away(desk, words));
        choices.add(
                new Choice("menu-stop", words.of("menu.stop"), words.of("menu.stop-means"), false, () -> stop(desk)));
        Dialogs.choose(
                words, "menu-dialog", words.of("menu.title"), choices, Bits.box("phone-prefs", new Preferences()));
    }

    private static Choice away(DeskPane desk, Words words) {
        String studio = desk.player().desk().studio();
        String name = studio.isEmpty() ? "home" : "studio";
        return new Choice(
                "menu-" + name,
                words.of("menu." + name),
                words.of("menu." + name + "-means"),
                false,
                () -> UI.getCurrent().navigate(studio));
    }

    void keys(DeskPane desk) {
        Words words = words(desk);
        Dialogs.tell(words, "keys-dialog", words.of("keys.title"), Dialogs.keys(words));
    }

    private void stop(DeskPane desk) {
        Words words = words(desk);
        Dialogs.confirm(
                words,
                "confirm-stop",
                words.of("stop.title"),
                words.of("stop.says"),
                words.of("stop.yes"),
                () -> desk.act(() -> desk.player().abandon()));
    }

    /** A post that is stopped does not come back. */
    void stopPost(DeskPane desk, String post) {
        Words words = words(desk);
        Dialogs.confirm(
                words,
                "confirm-stop-post",
                words.of("stop-post.title"),
                words.of("stop-post.says"),
                words.of("stop-post.yes"),
                () -> desk.decide(new Decision.StopPost(post)));
    }

    private static Words words(DeskPane desk) {
        return desk.player().desk().words();
    }
}
