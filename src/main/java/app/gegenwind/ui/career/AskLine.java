package app.gegenwind.ui.career;

import app.gegenwind.career.Career;
import app.gegenwind.career.Mastery;
import app.gegenwind.career.Step;
import app.gegenwind.career.Step.Ask;
import app.gegenwind.ui.shell.Words;

/**
 * One thing a rung asks for.
 *
 * @param have and need in words with their unit
 * @param state that it is met or not, in a word
 * @param percent of the way to it, 0 to 100
 */
record AskLine(String name, String have, String state, boolean met, int percent) {

    static AskLine of(Ask ask, Step step, Career career, Words words) {
        String state = words.of(ask.met() ? "career.met" : "career.open");
        return switch (ask) {
            case Step.Mastered m -> mastered(m, career, state, words);
            case Step.Plays p -> count("plays", p.have(), p.need(), step, state, words);
            case Step.Scenarios s -> count("scenarios", s.have(), s.need(), step, state, words);
        };
    }

    private static AskLine mastered(Step.Mastered ask, Career career, String state, Words words) {
        var mastery = career.mastery(ask.competency());
        String need = Percent.of(ask.need(), words);
        String have = mastery.filter(Mastery::isSeen).isPresent()
                ? words.of("career.have-mastery", Percent.of(ask.have(), words), need)
                : words.of("career.have-unseen", need);
        String name = mastery.map(m -> words.of(m.competency().name())).orElse(ask.competency());
        return new AskLine(name, have, state, ask.met(), share(ask.have(), ask.need()));
    }

    private static AskLine count(String what, int have, int need, Step step, String state, Words words) {
        return new AskLine(
                words.of("career.ask-" + what, words.of("level", step.rung().level())),
                words.of(have > need ? "career.have-more" : "career.have-count", have, need),
                state,
                have >= need,
                share(have, need));
    }

    private static int share(double have, double need) {
        return (int) Math.min(100, Math.floor(100 * have / need));
    }
}
