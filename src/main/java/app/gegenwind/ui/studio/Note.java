package app.gegenwind.ui.studio;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.Finding;
import app.gegenwind.ui.shell.Words;

/**
 * A finding on the page. Findings are in English in every language of the page: they name keys of the files.
 *
 * @param place such as {@code scenario.yaml, line 12}
 * @param head code and whether it is an error
 */
public record Note(String file, int line, boolean error, String place, String head, String message, String wayOut) {

    static Note of(Finding finding, Words words) {
        return of(finding.file(), finding.line(), finding.isError(), finding.code(), finding.message(), words);
    }

    static Note of(String file, int line, boolean error, String code, String message, Words words) {
        return new Note(
                file,
                line,
                error,
                line > 0 ? words.of("studio.place", file, Integer.toString(line)) : file,
                code + " · " + words.of(error ? "studio.error" : "studio.warning"),
                message,
                Diagnostic.of(code).wayOut());
    }
}
