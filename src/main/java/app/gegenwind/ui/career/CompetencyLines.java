package app.gegenwind.ui.career;

import app.gegenwind.career.Career;
import app.gegenwind.career.Mastery;
import app.gegenwind.career.Observation;
import app.gegenwind.career.Play;
import app.gegenwind.career.Step;
import app.gegenwind.scenario.Bundle;
import app.gegenwind.ui.career.CompetencyLine.PlayLine;
import app.gegenwind.ui.shell.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Words the ten competencies and what stands behind them. */
record CompetencyLines(Career career, Shelf shelf, Words words) {

    List<CompetencyLine> all() {
        return career.competencies().stream().map(this::line).toList();
    }

    private CompetencyLine line(Mastery mastery) {
        var competency = mastery.competency();
        int percent = mastery.isSeen() ? Percent.of(mastery.known()) : 0;
        return new CompetencyLine(
                competency.id(),
                words.of(competency.name()),
                words.of(competency.says()),
                words.of(word(mastery)),
                mastery.isSeen() ? Percent.of(mastery.known(), words) : "",
                percent,
                need(competency.id()),
                behind(mastery),
                mastery.observations().reversed().stream().map(this::play).toList());
    }

    private static String word(Mastery mastery) {
        if (!mastery.isSeen()) {
            return "career.word-unseen";
        }
        int percent = Percent.of(mastery.known());
        if (percent < 30) {
            return "career.word-little";
        }
        if (percent < 50) {
            return "career.word-first";
        }
        return percent < 70 ? "career.word-growing" : percent < 90 ? "career.word-solid" : "career.word-secure";
    }

    private int need(String competency) {
        return career.ahead().stream()
                .flatMap(step -> step.asks().stream())
                .filter(ask -> ask instanceof Step.Mastered m && m.competency().equals(competency))
                .mapToInt(ask -> Percent.of(((Step.Mastered) ask).need()))
                .findFirst()
                .orElse(0);
    }

    private String behind(Mastery mastery) {
        if (mastery.isSeen()) {
            return words.of("career.behind", mastery.observations().size());
        }
        List<String> trainers = shelf.library().bundles().stream()
                .filter(b -> b.scenario().trains().contains(mastery.competency().id()))
                .map(b -> words.of(b.scenario().title()))
                .toList();
        return trainers.isEmpty()
                ? words.of("career.behind-nowhere")
                : words.of("career.behind-nothing", words.list(trainers));
    }

    private PlayLine play(Observation seen) {
        Play play = seen.play();
        Optional<Bundle> bundle = shelf.of(play);
        String brand = bundle.map(b -> b.scenario().brand().name()).orElse("–");
        return new PlayLine(
                play.run(),
                bundle.map(b -> words.of(b.scenario().title())).orElse(play.scenario()),
                words.of("career.play-when", date(play), play.score(), brand),
                counts(seen),
                seen.right(),
                new EvidenceWords(bundle, words).lines(seen.shown()));
    }

    private String counts(Observation seen) {
        return words.of(
                seen.right() ? "career.counts-right" : "career.counts-wrong",
                Percent.of(seen.mean(), words),
                Percent.of(seen.before(), words),
                Percent.of(seen.after(), words),
                shelf.tracing().map(t -> Percent.of(t.right(), words)).orElse(""));
    }

    private String date(Play play) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(play.started().atZone(shelf.zone()));
    }
}
