package app.gegenwind.ui.figures;

import static app.gegenwind.assessment.Seen.at;
import static app.gegenwind.assessment.Seen.brand;
import static app.gegenwind.assessment.Seen.crowd;
import static app.gegenwind.assessment.Seen.read;
import static app.gegenwind.assessment.Seen.seen;
import static app.gegenwind.simulation.APost.post;
import static app.gegenwind.simulation.Stage.aScenario;
import static app.gegenwind.simulation.Stage.incident;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.simulation.Situation;
import app.gegenwind.ui.shell.Words;

/** A statistics room with numbers of our own choosing: Friday 16:30, then seven days; three posts on Instagram, one on TikTok. */
final class Room {
    static final Bundle BUNDLE = aScenario()
            .days(28)
            .post(post("reel-a").topic("craft").at(at("-100:00")))
            .post(post("reel-b").topic("craft").at(at("9:00")))
            .post(post("photo").format(Format.IMAGE).topic("people").at(at("33:00")))
            .post(post("fresh").at(at("160:00")))
            .post(post("clip").on(Platform.TIKTOK).at(at("10:00")))
            .incident(incident("jana").on(Platform.INSTAGRAM))
            .incident(incident("kim").kind(Kind.PRAISE).on(Platform.INSTAGRAM))
            .build();

    static final Situation NOW = seen().followers(Platform.INSTAGRAM, 1_100)
            .followers(Platform.TIKTOK, 300)
            .post("reel-a", "-100:00", read("24:00", 1_000, 1_200, 50, 10))
            .post("reel-b", "9:00", read("1:00", 200, 210, 20, 5), read("24:00", 1_240, 1_500, 93, 60))
            .post("photo", "33:00", read("24:00", 400, 440, 12, 40))
            .post("fresh", "160:00", read("1:00", 30, 30, 1, 0))
            .post("clip", "10:00", read("24:00", 500, 900, 40, 20))
            .thread("jana", "12:00", crowd("12:10", Stance.JOINS), brand("12:40"))
            .thread("kim", "13:00")
            .now("168:00");

    private Room() {}

    static FiguresScreen screen(Choice choice, Language language) {
        return FiguresScreen.of(BUNDLE, NOW, choice, new Words(language));
    }

    static FiguresScreen screen(Choice choice) {
        return screen(choice, Language.EN);
    }
}
