package app.gegenwind.scenario;

import static app.gegenwind.scenario.Finding.Severity.ERROR;
import static app.gegenwind.scenario.Finding.Severity.WARNING;

import app.gegenwind.scenario.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that can be wrong with a scenarios folder: code, severity, message, what it means and the way out. Codes are never used again for
 * something else. Each has one example below {@code src/test/resources/diagnostics}. Longer than other files because it is a table.
 */
public enum Diagnostic {
    UNREADABLE(
            "GW001",
            ERROR,
            "cannot be read: {0}",
            "The file or folder is not there, is no file or may not be opened.",
            "Check its name and its permissions."),
    TOO_LARGE(
            "GW002",
            ERROR,
            "has {0} kB, at most 1024 kB are read",
            "A scenario is text for people. Files over 1 MB are not read at all.",
            "Split it, or remove what is not text."),
    NOT_UTF8(
            "GW003",
            ERROR,
            "is not UTF-8: byte {0} cannot be read",
            "Files are read as UTF-8, with or without a byte order mark, and as nothing else.",
            "Save the file as UTF-8 in your editor."),
    NOT_YAML(
            "GW004",
            ERROR,
            "is not valid YAML: {0}",
            "The indentation, a colon, a quote or a bracket is wrong, or a special sign such as a tag is used. Nothing below this place could be read.",
            "Look at the line and the one above it. Put texts with a colon, a brace, '#' or, inside {…}, a comma into quotes."),
    TOO_DEEP(
            "GW005",
            ERROR,
            "is nested deeper than {0} levels",
            "Nothing in the language needs this depth; such files are made to do harm.",
            "Take the inner levels out."),
    TOO_MANY_ALIASES(
            "GW006",
            ERROR,
            "repeats too much by aliases (*name)",
            "Aliases that repeat aliases grow to more than memory holds. At most 100 aliases and 50000 values after repetition are read.",
            "Write the values out."),
    BAD_ALIAS(
            "GW007",
            ERROR,
            "alias '*{0}' {1}",
            "An alias repeats what an anchor (&name) marked before it. It cannot stand inside its own anchor.",
            "Write the values out."),
    MANY_DOCUMENTS(
            "GW008",
            ERROR,
            "holds more than one document",
            "A line of three dashes starts a second document. Each file is one document.",
            "Remove the line '---' in the middle of the file."),
    TOO_MANY_FILES(
            "GW009",
            ERROR,
            "holds more than {0} files",
            "The folder is not a scenarios folder, or far too large to be read.",
            "Name the folder that holds platforms.yaml and the scenarios."),
    CRASHED(
            "GW010",
            ERROR,
            "could not be checked: {0}",
            "Gegenwind itself failed here. The scenario is left out, the others are there.",
            "Report it with the file. Undoing the latest change to the file helps until then."),
    STRAY_FILE(
            "GW011",
            WARNING,
            "is read by nobody: {0}",
            "Only files at known places are read; this one changes nothing.",
            "Check its name and folder, or remove it."),
    UNKNOWN_REFERENCE(
            "GW012",
            ERROR,
            "{0} '{1}' does not exist.{2}",
            "A name points to something that is not declared.",
            "Correct the name, or declare it."),
    MISSING_FILE(
            "GW013",
            ERROR,
            "'{0}' is missing",
            "Every folder needs the shared tables, and every scenario its model.plan.yaml and its silence.plan.yaml.",
            "Add the file."),
    UNKNOWN_KEY(
            "GW014",
            ERROR,
            "unknown key '{0}'.{1}",
            "The language has no such key here, so it would change nothing.",
            "Correct the key, or look it up in docs/scenario-language.md."),
    DUPLICATE_KEY(
            "GW015",
            ERROR,
            "key '{0}' stands here twice, first in line {1}",
            "Of two equal keys one would be lost.",
            "Remove or rename one of them."),
    MISSING_KEY("GW016", ERROR, "'{0}' is missing", "The language needs this key here.", "Add it."),
    WRONG_TYPE(
            "GW017",
            ERROR,
            "{0} needs {1}, not {2}",
            "A list, a map, a text or a number stands where something else belongs.",
            "Write it as the message says."),
    UNKNOWN_WORD("GW018", ERROR, "'{0}' is none of {1}.{2}", "Only these words are known here.", "Use one of them."),
    OUT_OF_RANGE(
            "GW019",
            ERROR,
            "{0} must be between {1} and {2}, not {3}",
            "The world is not defined outside this range.",
            "Choose a value inside it."),
    NOT_A_TIME(
            "GW020",
            ERROR,
            "'{0}' is no {1}",
            "Durations are written 45s, 20m, 1h30m or 0:45 (hours:minutes); times since the start 0:05, 1:30 or -2:00; dates 2026-03-06T16:30; zones Europe/Berlin.",
            "Write it in one of these forms."),
    BAD_ID(
            "GW021",
            ERROR,
            "'{0}' is no id",
            "Ids are small letters, digits and hyphens, and start with a letter or a digit: late-parcel, jana, beat-2.",
            "Rename it."),
    DUPLICATE_ID(
            "GW022",
            ERROR,
            "'{0}' is already the name of {1}",
            "Incidents, facts, posts and beats share one namespace, and so do all replies of one incident; plans could not tell them apart.",
            "Rename one of them."),
    RESERVED_ID(
            "GW023",
            ERROR,
            "'{0}' is a word of the language",
            "The language uses this word itself, for a tool, an action or a claim, so it cannot name something else; no reply is called 'thanks'.",
            "Choose another id."),
    WRONG_FORMAT(
            "GW024",
            ERROR,
            "format {0} is not known; this version reads format 1",
            "The file says it is written in another version of the language.",
            "Write format: 1, or use a newer Gegenwind."),
    EMPTY(
            "GW025",
            ERROR,
            "{0} is empty",
            "Something must stand here.",
            "Fill it in, or remove the key where it is optional."),
    MISSING_TRANSLATION(
            "GW026",
            ERROR,
            "{0} is missing in '{1}'",
            "The scenario declares this language, so every text needs it. Only names may be written once for all languages.",
            "Add the translation, or declare fewer languages."),
    UNKNOWN_PARAMETER(
            "GW027",
            ERROR,
            "parameter '{0}' does not exist.{1}",
            "Braces stand for a parameter of the scenario, or for the brand's name: {brand}.",
            "Correct the name, or declare it under 'parameters'."),
    UNUSED_PARAMETER(
            "GW028",
            WARNING,
            "parameter '{0}' is used in no text",
            "Whoever adapts the scenario would fill it in for nothing.",
            "Use it in braces in a text, or remove it."),
    BAD_TRIGGER(
            "GW029",
            ERROR,
            "a trigger says exactly one of {0}",
            "Several words in one trigger leave open whether all or any must hold.",
            "Combine triggers with all: [...] or any: [...]."),
    NO_ACTION(
            "GW030",
            ERROR,
            "beat '{0}' does nothing",
            "A beat needs at least one of team, incident, post, join, report, reveal, hint.",
            "Say what it does, or remove it."),
    TEXT_TOO_LONG(
            "GW031",
            ERROR,
            "has {0} characters in '{1}'; {2} allows {3} in a {4}",
            "The platform would not take this text. On X an emoji counts 2 and a link 23.",
            "Shorten it."),
    AFTER_END(
            "GW032",
            ERROR,
            "{0} is not before the end at {1}",
            "The scenario is over by then; it would never happen.",
            "Choose an earlier time, or let the scenario last longer."),
    WRONG_SIDE(
            "GW033",
            ERROR,
            "{0} {1}",
            "What is published lies before the start, what is scheduled or opens lies after it.",
            "Correct the time, or use the other key."),
    BACKWARDS(
            "GW034",
            ERROR,
            "times run backwards: {0} stands after {1}",
            "Lines of a plan that begin with 'at' stand in the order in which they are played.",
            "Put the line in its place."),
    NEVER_OPENED(
            "GW035",
            ERROR,
            "incident '{0}' is never opened",
            "It has no 'opens', and no beat that can happen opens it.",
            "Add 'opens', or open it in a beat."),
    OPENED_TWICE(
            "GW036",
            ERROR,
            "incident '{0}' is opened more than once",
            "An incident opens at one time or by one beat.",
            "Keep one of them."),
    NO_MOVES(
            "GW037",
            ERROR,
            "reply '{0}' makes no move",
            "A reply is its moves: without one it does nothing to anybody.",
            "List what it does: moves: [empathy, next-step]."),
    PRIVATE_UNREACHABLE(
            "GW038",
            ERROR,
            "nobody can reach the private conversation of '{0}'",
            "It begins after a public reply with the move invite-private, and there is none.",
            "Add such a reply, or remove 'private'."),
    NO_PRIVATE_CHANNEL(
            "GW039",
            ERROR,
            "{0} offers no private channel, so '{1}' cannot invite to one",
            "On this platform a brand cannot begin a private conversation.",
            "Name an e-mail address or a form with next-step, or use another platform."),
    INVITES_TO_NOTHING(
            "GW040",
            WARNING,
            "the model answer '{0}' invites to a private conversation that is not written",
            "A model answer that invites should show what comes of it; an invitation in a wrong answer may lead nowhere.",
            "Write the steps under 'private', or leave the move out."),
    NEVER_FIRES(
            "GW041",
            ERROR,
            "beat '{0}' can never happen: {1}",
            "Its trigger waits for something that cannot come true.",
            "Correct the trigger, or remove the beat."),
    CYCLE(
            "GW042",
            ERROR,
            "beats wait for each other: {0}",
            "None of them can be the first to happen.",
            "Give one of them another trigger."),
    NEVER_SHOWN(
            "GW043",
            ERROR,
            "reply '{0}' can never be given: {1}",
            "Nobody could ever choose it.",
            "Correct 'when' or 'needs', or remove the reply."),
    UNNEEDED_FACT(
            "GW044",
            WARNING,
            "fact '{0}' is needed by nobody",
            "The trainee may ask for it, but no reply, trigger or beat rests on it.",
            "Let a reply need or assume it, or remove it."),
    UNUSED(
            "GW045",
            WARNING,
            "{0} '{1}' is used by nobody",
            "It is declared and changes nothing.",
            "Use it, or remove it."),
    TOO_FEW(
            "GW046",
            ERROR,
            "{0}: {1} of at least {2}",
            "A crowd that repeats itself is not believed.",
            "Write more of them."),
    TOO_MUCH_READING(
            "GW047",
            WARNING,
            "{0} words to read in {1} minutes of play, more than 150 a minute",
            "Nobody can read that fast and act as well. Briefing, incidents with their options, private messages and team notes are counted, in the longer language.",
            "Shorten the texts, let it last longer or run slower."),
    MODEL_LONGEST(
            "GW048",
            WARNING,
            "the model answer is the longest in {0} of {1} choices",
            "Trainees soon choose by length.",
            "Lengthen wrong answers or shorten right ones."),
    MODEL_SAME_PLACE(
            "GW049",
            WARNING,
            "the model answer stands at place {0} in {1} of {2} choices",
            "Trainees soon choose by place.",
            "Change the order of the replies."),
    BAD_SPILL(
            "GW050",
            ERROR,
            "a spill of '{0}' {1}",
            "A storm spills from an incident that spreads to another platform.",
            "Name another platform, and give the incident a spread."),
    NO_CHANNEL(
            "GW051",
            ERROR,
            "{0} has no channel on {1}",
            "The brand would not be there to answer.",
            "Add the channel to the brand, or use another platform."),
    WRONG_POST(
            "GW052",
            ERROR,
            "post '{0}' {1}",
            "An incident under a post stands on the same platform and opens after the post is out; a post goes out once.",
            "Correct the post, the platform or the time."),
    BAD_PLAN_LINE(
            "GW053",
            ERROR,
            "'{0}' is no line of a plan",
            "Lines are written: at 0:12 jana: sorry · lena +6m: sorry · carrier-status +1m jana: promise · jana private 1 +2m: ask-number · jana resolved +3m: close · at 1:00 pause-queue.",
            "Write it in one of these forms."),
    NO_SUCH_TOOL(
            "GW054",
            ERROR,
            "{0} has no tool '{1}'",
            "The platform does not offer it to a brand.",
            "Use one of its tools, listed in platforms.yaml."),
    WRONG_STEP(
            "GW055",
            ERROR,
            "'{0}' is no answer to {1}",
            "The reply belongs to another part of the conversation and would be refused.",
            "Name a reply of that part."),
    NOT_MARKED(
            "GW056",
            ERROR,
            "the model plan plays '{0}' of '{1}', which is not marked model: true",
            "The model plan and the marked replies must tell the same story.",
            "Mark the reply, or play the marked one."),
    NOT_PLAYED(
            "GW057",
            ERROR,
            "reply '{0}' of '{1}' is marked model: true, but the model plan does not play it",
            "The model plan and the marked replies must tell the same story.",
            "Play it in model.plan.yaml, or remove the mark."),
    SILENCE_SPEAKS(
            "GW058",
            WARNING,
            "the silence plan makes a decision",
            "Every run is measured against doing nothing at all.",
            "Move the line to another plan."),
    SWALLOWED(
            "GW059",
            ERROR,
            "this row of '{0}' never counts: line {1} fits whenever it does",
            "Of the rows of a move the first that fits counts.",
            "Put the special row before the general one, or narrow the earlier one."),
    FACTOR_FALLS(
            "GW060",
            ERROR,
            "'{0}' spreads {1} in a storm but {2} before it (line {3})",
            "A factor that falls as the crowd grows would break the promise that a milder world's crowd is part of a harsher one's.",
            "Make the viral row's spread at least as large as the early and the late one's."),
    WEIGHTS(
            "GW061",
            ERROR,
            "the weights add up to {0}, not to 100",
            "Weights are percent of the whole.",
            "Adjust them."),
    UNNAMED_MOVE(
            "GW062",
            WARNING,
            "move '{0}' has no name",
            "Every move is shown to trainees under a name.",
            "Add it under 'moves'."),
    BAD_RHYTHM(
            "GW063",
            ERROR,
            "{0}: {1}",
            "A daily rhythm has one number for each of 24 hours, with an average of 1000.",
            "Write 24 numbers that add up to 24000."),
    BAD_LADDER(
            "GW064",
            ERROR,
            "the ladder needs each level once, from entry to senior; {0}",
            "Without it nobody could climb.",
            "List entry, junior, professional and senior in this order."),
    LONE_BRACE(
            "GW065",
            ERROR,
            "'{0}' encloses no parameter",
            "Braces stand for a parameter, as in {product}, and for nothing else: a brace that is never closed, or never opened, would be shown as it is.",
            "Close the brace, write the name without blanks, or use other brackets."),
    NO_SCENARIO(
            "GW066",
            ERROR,
            "stands in a folder without scenario.yaml.{0}",
            "A folder with plans is a scenario; without a file of exactly this name nothing of it can be played.",
            "Add scenario.yaml, rename the file that should be it, or remove the folder."),
    SKIPPED_TIME(
            "GW067",
            ERROR,
            "'{0}' does not exist in {1}: the clocks skip it and show {2}",
            "Where clocks change, an hour is left out in spring. In autumn one comes twice, and the first is meant.",
            "Choose a time before or after it."),
    DEAD_BRANCH(
            "GW068",
            WARNING,
            "this branch of '{0}' can never make it happen: {1}",
            "Of the branches of 'any' one is enough, and this will never be it.",
            "Correct the branch, or remove it."),
    LEADS_OUT(
            "GW069",
            ERROR,
            "is a link that leads out of the scenarios folder",
            "What is read stays inside the folder, so that a scenario from elsewhere cannot show files of this machine.",
            "Put the file itself here, or a link to a file in the scenarios folder."),
    BAD_GOAL(
            "GW070",
            ERROR,
            "a goal must be exactly one of: {0}",
            "Posts are measured by one thing, so that a trainee knows what counts.",
            "Keep the one the scenario is about, with its share of the outcome in percent."),
    CUT_BY_HASH(
            "GW071",
            WARNING,
            "a comment begins here: '{0}' is not part of the value before it",
            "Outside of quotes a blank and '#' begin a comment. A hashtag behind an unquoted text takes the rest of the line out of it, and nothing else would tell.",
            "Put the whole text into quotes; where a comment is meant, write a blank behind '#'."),
    CANNOT_LACK(
            "GW072",
            WARNING,
            "post '{0}' cannot lack '{1}': {2}",
            "A mark is lacking only where a finished post needs it: alt text for images, captions for films, advertising for what was paid for, AI for what looks real.",
            "Remove the mark from 'lacks', or correct 'format', 'paid', 'ai' or 'status'."),
    WRITTEN_OUT(
            "GW073",
            WARNING,
            "'{0}' is written out",
            "A brand can be played under another name, and a name that is written out stays what it was.",
            "Write {brand} in its place; in front of an ending as well."),
    OWN_LOCKED(
            "GW074",
            WARNING,
            "only the author's own '{0}' waits for a fact, and is shown locked",
            "Whoever takes what is locked plays well without reading.",
            "Let it claim the fact instead ('assumes'): it can be said at once, and counts as unverified until the fact is known. Or let others beside it need the fact as well."),

    // What follows is found by playing, not by reading: gegenwind balance.
    NEVER_ON_OFFER(
            "GW101",
            WARNING,
            "reply '{0}' of '{1}' could be said in none of {2} seeds, by no bot",
            "Its condition never held while a bot was looking, or its fact never became known. Bots are not people, but there are eleven of them.",
            "Play towards it. If nobody gets there, loosen its condition or remove it."),
    NEVER_HAPPENED(
            "GW102",
            WARNING,
            "beat '{0}' happened in none of {1} seeds, with no bot",
            "Neither the best nor the worst desk brought it about.",
            "Loosen its trigger, let the crowd grow faster, or remove it."),
    ALWAYS_LOST(
            "GW103",
            WARNING,
            "incident '{0}' was resolved in none of {1} seeds, not even by the model",
            "Whoever does everything right still loses this customer. That can be meant, and then the briefing should not promise otherwise.",
            "Give the model plan a reply that settles it, or let the debrief say why nothing could."),
    MODEL_BEATEN(
            "GW104",
            ERROR,
            "reply '{0}' in place of '{1}' ({2}) beats the model run by {3} points of score and {4} of standing in the median",
            "The debrief would teach the worse of two answers.",
            "Make it the model, or let its moves say what is wrong with it."),
    MODEL_UNSURE(
            "GW105",
            ERROR,
            "the model scores {0} or more in {1} % of its runs, not in 95 %",
            "The author's own answer must hold whatever the crowd does.",
            "Play its plan on the seeds that fail, and answer earlier or differently."),
    MODEL_TOO_CLOSE(
            "GW106",
            ERROR,
            "bot '{0}' scores {1} in the median, the model {2}: less than {3} points between them",
            "Who acts by a thoughtless rule must do clearly worse than who does it right.",
            "Look at what that bot says: make the tempting replies cost what they cost in life."),
    SHOWS_BY_RULE(
            "GW107",
            ERROR,
            "bot '{0}' scores {1} on average, the random one {2}: more than {3} points apart",
            "Length and place have nothing to do with the matter, so a rule about them must neither help nor harm.",
            "Let the author's own reply be the longest, the shortest and the first about as often as chance would have it."),
    SHOWS_BY_MEASURE(
            "GW108",
            WARNING,
            "the author's own replies show by their {0}: correlation {1}",
            "Over all choices they lie too often on one side of those beside them.",
            "Lengthen, shorten or move some of them, or those beside them."),
    SHOWS_BY_WORD(
            "GW109",
            WARNING,
            "whoever takes a reply that {0} '{1}' in '{2}' finds the author's own in {3} % of choices, by chance in {4} %",
            "A habit of the author's hand is a rule trainees find without understanding anything.",
            "Use the word in other replies as well, or less often in your own."),
    OFF_LEVEL(
            "GW110",
            WARNING,
            "difficulty {0} does not fit level '{1}': '{2}' is '{3}' and has {4}",
            "Whoever climbs from level to level should find it harder. Difficulty is 100 minus what bots score that choose by length, place or chance.",
            "Change the level, or make the tempting replies less or more harmful."),
    OUT_OF_ORDER(
            "GW111",
            ERROR,
            "bot '{0}' scores {1} in the median, '{2}' after it in the declared order {3}",
            "The author expected the bots in another order: what the plot was to teach is not what it rewards.",
            "Find out what the lower bot is rewarded for, or declare the order that you now think right and say why.");

    private final String code;
    private final Severity severity;
    private final String template;
    private final String explanation;
    private final String wayOut;

    Diagnostic(String code, Severity severity, String template, String explanation, String wayOut) {
        this.code = code;
        this.severity = severity;
        this.template = template;
        this.explanation = explanation;
        this.wayOut = wayOut;
    }

    /** The one with this code. */
    public static Diagnostic of(String code) {
        return Arrays.stream(values())
                .filter(diagnostic -> diagnostic.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it is found by playing ({@code gegenwind balance}), not by reading. */
    public boolean isFoundByPlaying() {
        return code.compareTo("GW100") > 0;
    }

    /** The message with places for arguments: {@code {0}}, {@code {1}}. */
    public String template() {
        return template;
    }

    public String explanation() {
        return explanation;
    }

    public String wayOut() {
        return wayOut;
    }

    /** The finding of this kind at a place. */
    public Finding at(String file, int line, int column, Object... arguments) {
        return new Finding(file, line, column, code, severity, message(arguments));
    }

    /** What stands in the places of a message of this kind, in their order. */
    List<String> arguments(String message) {
        String pattern =
                Arrays.stream(template.split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining("(.*)"));
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(message);
        List<String> arguments = new ArrayList<>();
        for (int i = 1; matcher.matches() && i <= matcher.groupCount(); i++) {
            arguments.add(matcher.group(i));
        }
        return arguments;
    }

    private String message(Object... arguments) {
        String message = template;
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", Quoted.of(String.valueOf(arguments[i])));
        }
        return message;
    }
}
