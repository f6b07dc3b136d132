package app.gegenwind.scenario.archive;

import app.gegenwind.scenario.Finding;
import java.util.List;

/** What became of an archive. */
public sealed interface Imported {

    /**
     * The scenario stands in the folder and is on offer.
     *
     * @param scenario the id it has there
     * @param written new files, by path below the folder
     * @param kept files of the brand or the lines that stood there already, word for word
     * @param findings warnings
     */
    record Taken(String scenario, List<String> written, List<String> kept, List<Finding> findings)
            implements Imported {}

    /**
     * The folder is as it was.
     *
     * @param refusals why, at least one
     * @param findings what is wrong in the files, with places in the archive; only if a refusal is {@link Refusal.Reason#BROKEN}
     */
    record Refused(List<Refusal> refusals, List<Finding> findings) implements Imported {
        public static Refused because(Refusal refusal) {
            return new Refused(List.of(refusal), List.of());
        }
    }
}
