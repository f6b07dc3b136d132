package app.gegenwind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.ExampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
    private static final String POT = ExampleFolder.GOOD.resolve("pot").toString();

    @TempDir
    Path here;

    private Path scenarios;
    private Path zip;

    @BeforeEach
    void aFolderWithTablesAlone() {
        scenarios = here.resolve("scenarios");
        zip = here.resolve("pot.zip");
        for (String table : List.of("platforms", "responses", "evidence", "competencies", "names")) {
            String file = table + ".yaml";
            ExampleFolder.empty(scenarios).with(file, ExampleFolder.read(ExampleFolder.GOOD.resolve(file)));
        }
    }

    @Test
    void whatIsExportedCanBeImportedElsewhere() {
        assertThat(export()).isEqualTo(new Shell(0, "", ""));
        assertThat(here).isDirectoryNotContaining("glob:**/.gegenwind-*");

        var said = imported();

        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .contains(scenarios.resolve("pot/scenario.yaml").toString());
        assertThat(Shell.run("lint", scenarios.toString()).err()).isEqualTo("No findings.\n");
    }

    @Test
    void theSameScenarioComesInAgainUnderAnotherName() {
        export();
        imported();

        assertThat(imported()).isEqualTo(new Shell(1, "", """
                                pot: a scenario 'pot' is there already
                                  → Import it under another name, or remove the other one first.
                                Nothing was imported.
                                """));
        assertThat(imported("--as", "kettle").err()).isEqualTo("""
                        brands/teehaus.yaml is there already and stays.
                        lines/pots.yaml is there already and stays.
                        """);
        assertThat(scenarios.resolve("kettle/scenario.yaml")).exists();
    }

    @Test
    void aScenarioWithErrorsIsNotExported() {
        ExampleFolder.good(scenarios).replacing("pot/scenario.yaml", "severity: 2", "severity: much");

        var said = Shell.run("export", scenarios.resolve("pot").toString(), zip.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err())
                .contains("pot/scenario.yaml:32:15 GW017 error")
                .endsWith("cannot be exported: only what can be played is given away. Mend the errors above.\n");
        assertThat(zip).doesNotExist();
    }

    @Test
    void anArchiveThatIsNoneIsRefused() throws IOException {
        Files.writeString(zip, "no zip");

        assertThat(imported().exit()).isEqualTo(1);
        assertThat(imported().err()).contains("this is no zip archive").endsWith("Nothing was imported.\n");
    }

    @Test
    void whatCannotBeMeantIsAQuestionOfUsage() {
        assertThat(Shell.run("export", POT, here.resolve("pot.yaml").toString()).exit())
                .isEqualTo(2);
        assertThat(Shell.run("export", POT, here.resolve("nowhere/pot.zip").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(Shell.run("import", zip.toString()).exit()).isEqualTo(2);
        assertThat(Shell.run("import", zip.toString(), "--scenarios", here + "/nowhere")
                        .exit())
                .isEqualTo(2);
    }

    private Shell export() {
        return Shell.run("export", POT, zip.toString());
    }

    private Shell imported(String... more) {
        var args = new ArrayList<>(List.of("import", zip.toString(), "--scenarios", scenarios.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }
}
