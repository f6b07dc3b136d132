package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.simulation.Situation.Thread;
import java.util.List;

/**
 * The platform's tools for one message.
 *
 * @param message id as a decision names it, {@code ""} for the first
 * @param rules of the platform, each with its date
 */
record ToolsScreen(String title, String message, List<Tool> tools, List<String> rules) {

    /**
     * @param effect what it does here, on this platform
     * @param confirm what to ask before; empty when nothing is lost
     */
    record Tool(Move move, String name, String effect, String confirm) {}

    static ToolsScreen of(Desk desk, Thread thread, String message, String author) {
        Incident incident = desk.incident(thread.incident());
        PlatformFacts facts = desk.facts(incident);
        return new ToolsScreen(
                desk.words().of("tools.title", author, facts.name()),
                message,
                facts.tools().stream().map(t -> tool(desk, facts, t)).toList(),
                rules(desk, facts));
    }

    private static Tool tool(Desk desk, PlatformFacts facts, Move move) {
        String effect = move == Move.HIDE
                ? desk.words().of("hide-effect", facts.hiding())
                : desk.words().of("tool-effect", move);
        return new Tool(
                move,
                desk.words().of("tool", move),
                effect,
                move == Move.DELETE ? desk.words().of("tools.delete") : "");
    }

    /** The platform's rules with the date each was true. */
    static List<String> rules(Desk desk, PlatformFacts facts) {
        return facts.rules().stream()
                .map(r -> desk.words().of("rule", desk.words().of(r.says()), r.asOf()))
                .toList();
    }
}
