package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Problems;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What may be a name, and that no name is given twice. */
public final class Ids {
    /** Tools a plan or a decision names instead of a reply. */
    static final List<Move> TOOLS = List.of(
            Move.HIDE,
            Move.DELETE,
            Move.REPORT,
            Move.PIN,
            Move.RESTRICT,
            Move.BLOCK,
            Move.LIMIT,
            Move.HOLD,
            Move.EVIDENCE_FIRST);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final List<String> WORDS = List.of(
            "at",
            "private",
            "resolved",
            "ask",
            "escalate",
            "ignore",
            "pause-queue",
            "resume-queue",
            "stop-post",
            "compose",
            "submit",
            "schedule",
            "unschedule",
            "engage",
            Reply.Conditions.UNFOUNDED);

    /** What the engine calls the author's thanks, as it calls replies by their ids. */
    private static final String THANKS = "thanks";

    private final Map<String, String> owners = new TreeMap<>();

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static void check(Value entry, String id) {
        if (!isId(id)) {
            entry.report(Diagnostic.BAD_ID, id);
        }
    }

    private static void checkReserved(Value entry, String id) {
        if (WORDS.contains(id) || TOOLS.stream().anyMatch(tool -> tool.id().equals(id))) {
            entry.report(Diagnostic.RESERVED_ID, id);
        }
    }

    /** Checks the name of a line to choose: plans name it beside hashtags and marks. */
    static void checkChoice(Value entry, String id) {
        check(entry, id);
        if (Named.find(Mark.class, id).isPresent()) {
            entry.report(Diagnostic.RESERVED_ID, id);
        }
    }

    /** Checks the name of a reply. */
    static void checkReply(Value entry, String id) {
        check(entry, id);
        checkReserved(entry, id);
        if (id.equals(THANKS)) {
            entry.report(Diagnostic.RESERVED_ID, id);
        }
    }

    /** Takes a name of the one namespace of incidents, facts, posts and beats. */
    void take(Value entry, String id, String owner) {
        check(entry, id);
        checkReserved(entry, id);
        String first = owners.putIfAbsent(id, owner);
        if (first != null) {
            entry.report(Diagnostic.DUPLICATE_ID, id, first);
        }
    }

    /** Checks a name of a folder that is an id. */
    public static void checkFileName(Problems problems, String file, String id) {
        if (!isId(id)) {
            problems.add(Diagnostic.BAD_ID, app.gegenwind.scenario.internal.yaml.Mark.start(file), id);
        }
    }
}
