package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.shell.Words;
import java.util.List;

/** What is read before the clock starts. */
record BriefingScreen(
        String eyebrow,
        String title,
        String briefing,
        String brand,
        String colour,
        String about,
        String voice,
        List<String> playbook,
        List<Place> places,
        List<Person> team,
        String length,
        String start,
        boolean preview) {

    record Place(Platform platform, String name, String followers) {}

    record Person(String name, String role) {}

    static BriefingScreen of(Desk desk) {
        Words words = desk.words();
        Brand brand = desk.brand();
        var clock = desk.scenario().clock();
        return new BriefingScreen(
                desk.times().span(),
                words.of(desk.scenario().title()),
                words.of(desk.scenario().headline().briefing()),
                brand.name(),
                brand.colour(),
                words.of(brand.about()),
                words.of(brand.voice()),
                brand.playbook().stream().map(words::of).toList(),
                desk.scenario().platforms().stream().map(p -> place(desk, p)).toList(),
                brand.team().values().stream()
                        .map(c -> new Person(c.name(), words.of(c.role())))
                        .toList(),
                words.of("briefing.length", clock.minutesOfPlay(), clock.pace()),
                words.of("briefing.start"),
                !desk.studio().isEmpty());
    }

    private static Place place(Desk desk, Platform platform) {
        Long followers = desk.brand().channels().get(platform);
        return new Place(
                platform,
                desk.bundle().facts(platform).name(),
                followers == null ? "" : desk.words().of("briefing.followers", followers));
    }
}
