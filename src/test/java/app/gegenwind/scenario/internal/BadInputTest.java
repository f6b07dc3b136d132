package app.gegenwind.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.Finding;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in a file makes the reader fail or half-load a scenario. */
class BadInputTest {
    private static final int DAMAGES = 60;
    private static final SortedMap<String, String> GOOD =
            Library.open(ExampleFolder.GOOD).find("pot").orElseThrow().sources().files();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pot/scenario.yaml",
                "pot/careless.plan.yaml",
                "responses.yaml",
                "brands/teehaus.yaml",
                "platforms.yaml"
            })
    void damagedFilesAreRefusedWithFindings(String file) {
        for (int seed = 0; seed < DAMAGES; seed++) {
            String damaged = damage(GOOD.get(file), new SplittableRandom(seed));
            Library.Loaded loaded = load(file, damaged);

            assertThat(loaded.findings())
                    .as("seed " + seed)
                    .extracting(Finding::code)
                    .doesNotContain("GW010");
            assertThat(loaded.bundle().isPresent())
                    .as("seed " + seed)
                    .isEqualTo(loaded.findings().stream().noneMatch(Finding::isError));
        }
    }

    @Test
    void everyKeyMayHoldNothing() {
        List<String> lines = GOOD.get("pot/scenario.yaml").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, lines.get(i).replaceFirst(":.*", ":"));
            List<Finding> findings =
                    load("pot/scenario.yaml", String.join("\n", changed)).findings();

            assertThat(findings).as(lines.get(i)).extracting(Finding::code).doesNotContain("GW010");
        }
    }

    @Test
    void everyLineMayBeMissing() {
        List<String> lines = GOOD.get("pot/scenario.yaml").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.remove(i);
            List<Finding> findings =
                    load("pot/scenario.yaml", String.join("\n", changed)).findings();

            assertThat(findings).as(lines.get(i)).extracting(Finding::code).doesNotContain("GW010");
        }
    }

    private static Library.Loaded load(String file, String text) {
        SortedMap<String, String> files = new TreeMap<>(GOOD);
        files.put(file, text);
        return Library.load(new Sources("pot", files));
    }

    /** Swaps, doubles and cuts some lines, and puts strange signs into one. */
    private static String damage(String text, SplittableRandom dice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 3; i++) {
            int a = dice.nextInt(lines.size());
            int b = dice.nextInt(lines.size());
            switch (dice.nextInt(4)) {
                case 0 -> Collections.swap(lines, a, b);
                case 1 -> lines.add(a, lines.get(b));
                case 2 ->
                    lines.set(
                            a,
                            lines.get(a).substring(0, dice.nextInt(lines.get(a).length() + 1)));
                default -> lines.set(a, lines.get(a) + "{}[]*&!:\u0001".charAt(dice.nextInt(9)));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
