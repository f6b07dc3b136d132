package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.simulation.Verdict;
import app.gegenwind.ui.shell.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calendar of the test scenario {@code plan-a-week} on the real engine; it begins on Monday 2 March, at eight. */
final class PlanAWeek {
    private static final Bundle BUNDLE = load();

    private final Simulation simulation = Simulation.start(BUNDLE, 7);
    private Language language = Language.EN;
    private CalendarLook look = CalendarLook.start();
    private boolean over;

    /** Beside the shipped tables and brands. */
    private static Bundle load() {
        try {
            Path folder = Files.createTempDirectory("plan-a-week");
            copy(Path.of("scenarios"), folder);
            copy(Path.of("src/test/resources/plan-a-week"), folder.resolve("plan-a-week"));
            return Library.open(folder).find("plan-a-week").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Lets time pass to hours and minutes since the start. */
    PlanAWeek at(String time) {
        simulation.advanceTo(millis(time));
        return this;
    }

    static long millis(String time) {
        String[] parts = time.split(":");
        return (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60_000;
    }

    PlanAWeek decides(Decision... decisions) {
        for (Decision decision : decisions) {
            Verdict verdict = simulation.decide(simulation.now(), decision);
            if (verdict instanceof Verdict.Refused refused) {
                throw new AssertionError(decision + " was refused: " + refused.refusal());
            }
        }
        return this;
    }

    PlanAWeek composes(String post) {
        return decides(Decision.Compose.plain(post));
    }

    PlanAWeek looks(UnaryOperator<CalendarLook> change) {
        look = change.apply(look);
        return this;
    }

    PlanAWeek in(Language other) {
        language = other;
        return this;
    }

    PlanAWeek over() {
        over = true;
        return this;
    }

    Planning planning() {
        return new Planning(
                BUNDLE, simulation.situation(), simulation.now(), over, Optional.empty(), new Words(language));
    }

    CalendarLook look() {
        return look;
    }

    CalendarScreen screen() {
        return CalendarScreen.of(planning(), look);
    }

    EditorScreen editor(String post) {
        return looks(l -> l.edit(post)).screen().editor().orElseThrow();
    }

    /** Every chip, on the calendar or beside it. */
    Chip chip(String post) {
        CalendarScreen screen = screen();
        return java.util.stream.Stream.concat(
                        screen.days().stream().flatMap(day -> day.chips().stream()),
                        screen.unplanned().groups().stream().flatMap(group -> group.chips().stream()))
                .filter(chip -> chip.post().equals(post))
                .findFirst()
                .orElseThrow();
    }

    List<String> on(String date) {
        return screen().days().stream()
                .filter(day -> day.date().toString().equals(date))
                .flatMap(day -> day.chips().stream())
                .map(Chip::post)
                .toList();
    }
}
