package app.gegenwind.run.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Twenty minutes at a desk, ten simulated seconds a second, with the shipped tables: Anna complains before a crowd, Ben asks alone. */
final class SmallScenario {
    static final String ID = "small";
    static final long LASTS = 20 * 60_000;
    static final int PACE = 10;

    private static final List<String> SHIPPED = List.of(
            "platforms.yaml",
            "responses.yaml",
            "evidence.yaml",
            "competencies.yaml",
            "names.yaml",
            "brands/nordkorb.yaml",
            "lines/parcels.yaml");
    private static final String SCENARIO = """
            format: 1
            title: {de: Klein, en: Small}
            summary: {de: Zwei Anliegen., en: Two concerns.}
            briefing: {de: Antworte., en: Answer.}
            level: entry
            trains: [complaints]
            starts: 2026-03-06T16:30
            zone: Europe/Berlin
            lasts: 20m
            pace: 10
            brand: nordkorb
            people:
              anna: {name: Anna K., arousal: high}
              ben: {name: Ben R.}
            incidents:
              anna:
                opens: 0:01
                kind: complaint
                topic: delivery
                on: facebook
                where: mention
                from: anna
                says: {de: Wo bleibt mein Paket?, en: Where is my parcel?}
                thanks: {de: Danke!, en: Thanks!}
                claim: true
                fault: preventable
                severity: 2
                spread: {offspring: 0.9, half-life: 2m, fades: 2h, lines: parcels}
                patience: 5m
                replies:
                  sorry:
                    says: {de: "Hallo Anna, das tut uns leid.", en: "Hi Anna, we are sorry."}
                    moves: [name, empathy, apology, answer, next-step]
                    model: true
                    teaches: {de: Gut., en: Good.}
                  template:
                    says: {de: Ihre Anfrage ist uns wichtig., en: Your request is important to us.}
                    moves: [template, refer-elsewhere]
                    teaches: {de: Leer., en: Empty.}
                    then: {de: Aha., en: I see.}
              ben:
                opens: 0:03
                kind: question
                topic: delivery
                on: facebook
                where: mention
                from: ben
                says: {de: Liefert ihr nach Wien?, en: Do you deliver to Vienna?}
                thanks: {de: Danke!, en: Thanks!}
                claim: true
                fault: victim
                severity: 1
                patience: 10m
                replies:
                  yes:
                    says: {de: "Hallo Ben, ja, in drei Tagen.", en: "Hi Ben, yes, within three days."}
                    moves: [name, answer]
                    model: true
                    teaches: {de: Gut., en: Good.}
            """;
    private static final String MODEL = """
            format: 1
            decisions:
              - anna +1m: sorry
              - ben +1m: yes
            """;
    private static final String SILENCE = """
            format: 1
            decisions: []
            """;

    private SmallScenario() {}

    static Bundle bundle() {
        return bundle(SCENARIO);
    }

    /** The same scenario after an author has worked on it: Anna comes later. */
    static Bundle revised() {
        return bundle(SCENARIO.replace("opens: 0:01", "opens: 0:02"));
    }

    static Library library(Bundle... bundles) {
        return new Library(List.of(bundles), List.of());
    }

    private static Bundle bundle(String scenario) {
        var files = new TreeMap<String, String>();
        SHIPPED.forEach(file -> files.put(file, shipped(file)));
        files.put(ID + "/scenario.yaml", scenario);
        files.put(ID + "/model.plan.yaml", MODEL);
        files.put(ID + "/silence.plan.yaml", SILENCE);
        var loaded = Library.load(new Sources(ID, files));
        return loaded.bundle()
                .orElseThrow(() -> new IllegalStateException(loaded.findings().toString()));
    }

    private static String shipped(String file) {
        try {
            return Files.readString(Path.of("scenarios", file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
