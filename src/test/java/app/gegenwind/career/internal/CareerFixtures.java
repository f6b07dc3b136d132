package app.gegenwind.career.internal;

import app.gegenwind.account.PersonId;
import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Evidence;
import app.gegenwind.assessment.Outcome;
import app.gegenwind.assessment.Score;
import app.gegenwind.career.Play;
import app.gegenwind.run.PracticeOf;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunState;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.Competencies.Competency;
import app.gegenwind.scenario.table.Competencies.Rung;
import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Omission;
import app.gegenwind.scenario.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs and what they showed, with fixed ids and days. */
final class CareerFixtures {
    static final PersonId MIRA = new PersonId(new UUID(0, 1));

    private CareerFixtures() {}

    static RunHeader run(int day, String scenario, RunState state) {
        var setup = new RunHeader.Setup(scenario, "hash", day, 1);
        return new RunHeader(id(day), MIRA, setup, on(day), state);
    }

    static RunHeader finished(int day, String scenario) {
        return finished(day, scenario, 70);
    }

    static RunHeader finished(int day, String scenario, int score) {
        return run(day, scenario, new RunState.Finished(score));
    }

    /** A practice run, finished that day. */
    static RunHeader practised(int day, String scenario, int score) {
        var setup = new RunHeader.Setup(scenario, "hash", day, 0);
        var of = new PracticeOf(id(day - 1), 600_000);
        return new RunHeader(id(day), MIRA, setup, on(day), new RunState.Finished(score), of);
    }

    static RunId id(int day) {
        return new RunId(new UUID(1, day));
    }

    static Play play(int day, String scenario, Level level) {
        return new Play(id(day), scenario, level, on(day), 70);
    }

    static CountedPlay counted(int day, Evidence... evidence) {
        return new CountedPlay(play(day, "late-parcel", Level.ENTRY), debrief(evidence));
    }

    /** Decision 1 was to answer Jana. */
    static Debrief debrief(Evidence... evidence) {
        var part = new Score.Part(0, 0);
        var answer = new Decision.Answer("jana", "sorry");
        return new Debrief(
                new Score(70, part, part, part, false),
                Outcome.of(0, 0, 0),
                List.of(evidence),
                List.of(new Debrief.Step(1, 60_000, answer, List.of(evidence), 0)),
                List.of(),
                new Debrief.Curves(List.of(), List.of(), List.of()),
                List.of(),
                Optional.empty());
    }

    static Evidence made(String competency, double value, double weight) {
        var by = new Evidence.Shown.Made(1, Move.APOLOGY);
        return new Evidence(60_000, "apology-early", by, "jana", competency, value, weight, false);
    }

    static Evidence omitted(String competency, double value, double weight) {
        var by = new Evidence.Shown.Omitted(Omission.UNANSWERED);
        return new Evidence(60_000, "unanswered", by, "jana", competency, value, weight, false);
    }

    static Competency competency(String id) {
        return new Competency(id, "C", Text.same(id), Text.EMPTY, 10, Map.of());
    }

    static Rung rung(Level level, double mastery, int runs, int scenarios, String... asks) {
        return new Rung(level, Text.same(level.id()), Text.EMPTY, mastery, List.of(asks), runs, scenarios);
    }

    static Scenario scenario(String id, Level level, String... trains) {
        return new Scenario(
                id,
                List.of(Language.DE, Language.EN),
                new Scenario.Headline(Text.same(id), Text.EMPTY, Text.EMPTY),
                level,
                List.of(trains),
                new Scenario.Clock(
                        LocalDateTime.of(2026, 3, 6, 16, 30), ZoneId.of("Europe/Berlin"), 3_600_000, 24, false),
                new Brand(
                        "nordkorb",
                        "Nordkorb",
                        Optional.empty(),
                        "#1f7a6d",
                        Text.EMPTY,
                        Address.values()[0],
                        Text.EMPTY,
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Cast(Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of()));
    }

    private static Instant on(int day) {
        return Instant.parse("2026-03-%02dT16:30:00Z".formatted(day));
    }
}
