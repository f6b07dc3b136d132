package app.gegenwind.ui.debrief;

import static app.gegenwind.ui.debrief.Stories.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Cause;
import app.gegenwind.ui.debrief.Story.Link;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyWordsTest {

    @Test
    void aSilenceSaysHowLongItLastedAndWhenItWouldNotYetHaveMattered() {
        assertThat(why("boilerplate", Language.EN, c -> c.cause() instanceof Cause.Silence && isTimed(c)))
                .first()
                .asString()
                .matches(".+ wrote this at \\d\\d:\\d\\d in answer to .+ because Jana K\\. had waited \\d+ minutes\\."
                        + " At \\d\\d:\\d\\d, .+ would still have kept quiet\\.");
        assertThat(why("boilerplate", Language.DE, c -> c.cause() instanceof Cause.Silence && isTimed(c)))
                .first()
                .asString()
                .matches(
                        ".+ hat das um \\d\\d:\\d\\d als Antwort auf .+ geschrieben, weil Jana K\\. schon \\d+ Minuten gewartet hatte\\."
                                + " Um \\d\\d:\\d\\d hätte .+ noch geschwiegen\\.");
    }

    @Test
    void anAnswerOfTheDeskIsNamedWithItsMoves() {
        assertThat(why("boilerplate", Language.EN, c -> c.cause() instanceof Cause.Decided && c.own()))
                .first()
                .asString()
                .contains("because of your answer to Jana K. at 16:41 (addressing by name, canned text, ");
    }

    @Test
    void aChainLeadsBackToTheMessageItself() {
        List<String> why = why("boilerplate", Language.EN, c -> !c.own() && c.parent() != 0);
        assertThat(why).hasSizeGreaterThan(1);
        assertThat(why.getFirst()).endsWith(": the cause lies further back.");
        assertThat(why.getLast())
                .endsWith("right under the message of Jana K.: it draws this many comments, whatever you do.");
    }

    @Test
    void aCheerfulPostInTheStormIsQuoted() {
        assertThat(why("silence", Language.DE, c -> c.cause() instanceof Cause.Posted && c.own()))
                .first()
                .asString()
                .contains("weil um 18:00 mitten hinein der Beitrag „Freitagsspaß!");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommentOfEveryPlanIsExplained(Language language) {
        for (var bundle : LIBRARY.bundles()) {
            for (String plan : bundle.plans().keySet()) {
                Story story = Stories.story(bundle.id(), plan, language);
                assertThat(story.debrief().crowd())
                        .allSatisfy(c -> assertThat(story.why(c))
                                .allMatch(l -> l.because().endsWith(".")
                                        && !l.because().contains("..")
                                        && !l.because().contains("{")
                                        && !l.comment().text().isBlank()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLinesOfTheirOriginAddUp(Language language) {
        for (var bundle : LIBRARY.bundles()) {
            for (String plan : bundle.plans().keySet()) {
                Story story = Stories.story(bundle.id(), plan, language);
                List<Origins.Line> lines = Origins.of(story).lines();
                assertThat(lines).allMatch(l -> !l.name().isBlank());
                assertThat(lines.stream().mapToInt(Origins.Line::count).sum())
                        .isEqualTo(story.debrief().crowd().size());
            }
        }
    }

    @Test
    void whatFollowedAddsUpWithItsSource() {
        Story story = Stories.story("pay-day-outage", "copy-paste", Language.EN);
        Decided falke = Decided.all(story).stream()
                .filter(d -> !d.followed().comments().isEmpty())
                .findFirst()
                .orElseThrow();
        int followed = falke.followed().comments().size();
        long later = story.debrief().crowd().stream()
                .filter(comment -> comment.at() > falke.at())
                .count();
        assertThat(falke.followed().count())
                .isEqualTo("%d of the %d later comments came because of this.".formatted(followed, later));
    }

    @Test
    void aRecordFromBeforeCommentsWereKeptSaysSo() {
        Story story = Stories.withoutCrowd(Stories.story("late-parcel", "silence", Language.EN));
        Followed jana = Silence.all(story).stream()
                .filter(s -> s.incident().equals("jana"))
                .findFirst()
                .orElseThrow()
                .followed();
        assertThat(jana.count()).isEqualTo("85 comments came because of the wait.");
        assertThat(jana.note()).contains("before single comments were kept");
        assertThat(Origins.of(story).lines()).isEmpty();
    }

    @Test
    void researchThatDisagreesStandsBesideTheDecisionItMattersFor() {
        List<Decided> decisions = Decided.all(Stories.story("late-parcel", "model", Language.DE));
        assertThat(decisions)
                .anyMatch(d -> d.doubts().stream()
                        .anyMatch(x -> x.says().startsWith("Privat oder öffentlich zuerst ist strittig.")));
        assertThat(decisions).anyMatch(d -> d.doubts().isEmpty());
        assertThat(decisions)
                .allMatch(d ->
                        d.doubts().stream().map(Research.Doubt::says).distinct().count()
                                == d.doubts().size());
    }

    private static boolean isTimed(CrowdComment c) {
        return c.quiet().isPresent() && c.at() - c.quiet().getAsLong() > 60_000;
    }

    private static List<String> why(String plan, Language language, Predicate<CrowdComment> which) {
        Story story = Stories.story("late-parcel", plan, language);
        CrowdComment comment =
                story.debrief().crowd().stream().filter(which).findFirst().orElseThrow();
        return story.why(comment).stream().map(Link::because).toList();
    }
}
