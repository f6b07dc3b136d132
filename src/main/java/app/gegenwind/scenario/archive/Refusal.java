package app.gegenwind.scenario.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why an archive is not taken in: what, where, and the way out. English here; other languages are found by the reason's {@link Reason#id()}.
 *
 * @param where the name in the archive, shown so that no character of it can do harm; empty where the archive as a whole is meant
 * @param arguments in the order of the places {@code {0}}, {@code {1}} of the reason's text
 */
public record Refusal(Reason reason, String where, List<String> arguments) {

    /** Everything that keeps an archive out. A table, and longer for it. */
    public enum Reason {
        TOO_LARGE(
                "the archive has more than {0} kB",
                "A scenario is text for people. Export it with Gegenwind, or leave out what is not its text."),
        NOT_A_ZIP(
                "this is no zip archive that can be read: {0}",
                "Export the scenario again, or pack its folder again as a plain zip."),
        TOO_MANY_ENTRIES(
                "the archive holds more than {0} entries",
                "Pack one scenario with its brand and its lines, nothing else."),
        FILE_TOO_LARGE("has more than {0} kB unpacked", "Split the file, or remove what is not text."),
        UNPACKS_TOO_LARGE(
                "all files together have more than {0} kB unpacked",
                "Pack one scenario with its brand and its lines, nothing else."),
        RATIO(
                "is packed more than {0} to 1, as no text for people is",
                "Write the file anew, or remove what repeats in it."),
        ENCRYPTED("is encrypted", "Pack the archive without a password."),
        PACKED_STRANGELY(
                "is packed in a way that is not read: {0}",
                "Pack the folder again as a plain zip, or use gegenwind export."),
        LINK("is a link or something else that is no file", "Put the file itself in its place."),
        TWO_NAMES(
                "has another name inside the archive than in its directory",
                "Pack the folder again; archives like this are made to deceive."),
        NAME("cannot be the name of a file here: {0}", "Rename the file and pack the folder again."),
        NAME_TOO_LONG(
                "has a name of more than {0} characters", "Give the file a shorter name and pack the folder again."),
        TWICE(
                "stands in the archive twice, or with names that some systems cannot tell apart: {0}",
                "Remove or rename one of them."),
        NOT_OURS(
                "does not belong into a scenario's archive",
                "Leave it out. What may be in it: scenario.yaml and other .yaml files of one folder, and .yaml files in brands/ and lines/."),
        NO_SCENARIO(
                "the archive holds no scenario: there is no folder with a scenario.yaml",
                "Pack the folder of the scenario itself, not the files in it alone."),
        MANY_SCENARIOS("the archive holds more than one scenario: {0}", "Pack each scenario by itself."),
        BAD_ID(
                "'{0}' cannot be the name of a scenario",
                "Use small letters, digits and hyphens, and none of brands, lines, schema, knowledge."),
        EXISTS("a scenario '{0}' is there already", "Import it under another name, or remove the other one first."),
        OTHER_CONTENT(
                "is there already with other contents",
                "Rename it in the archive and where scenario.yaml names it, or make both the same."),
        FOLDER_FULL("the scenarios folder would hold more than {0} files", "Remove scenarios that nobody plays."),
        LEADS_OUT(
                "the folder of that name is a link that leads out of the scenarios folder",
                "Put a real folder in its place."),
        BROKEN("errors in the files: {0}", "Mend them in the files, pack the folder again and import it again."),
        NOT_WRITTEN(
                "it could not be written: {0}",
                "Look at the permissions and the space of the scenarios folder. Nothing was changed.");

        private final String template;
        private final String wayOut;

        Reason(String template, String wayOut) {
            this.template = template;
            this.wayOut = wayOut;
        }

        /** As message files name it, such as {@code two-names}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The sentence with places for arguments, without what it is about. */
        public String template() {
            return template;
        }

        public String wayOut() {
            return wayOut;
        }

        public Refusal at(String where, Object... arguments) {
            return new Refusal(
                    this, where, Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public String wayOut() {
        return reason.wayOut();
    }

    /** {@code where: what}. */
    @Override
    public String toString() {
        String what = reason.template();
        for (int i = 0; i < arguments.size(); i++) {
            what = what.replace("{" + i + "}", arguments.get(i));
        }
        return where.isEmpty() ? what : where + ": " + what;
    }
}
