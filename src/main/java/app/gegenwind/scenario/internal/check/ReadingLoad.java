package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.Reading;
import app.gegenwind.scenario.vocabulary.Language;
import java.util.Arrays;

/** How much must be read in a minute of play. */
final class ReadingLoad implements Check {
    private static final int MOST_PER_MINUTE = 150;

    @Override
    public void check(Draft draft) {
        long words = Arrays.stream(Language.values())
                .mapToLong(language -> Reading.words(draft.scenario(), language))
                .max()
                .orElse(0);
        long minutes = Math.max(1, draft.scenario().clock().minutesOfPlay());
        if (words > MOST_PER_MINUTE * minutes) {
            draft.report(Diagnostic.TOO_MUCH_READING, draft.places().key("briefing"), words, minutes);
        }
    }
}
