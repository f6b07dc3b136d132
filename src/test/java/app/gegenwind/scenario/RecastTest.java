package app.gegenwind.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.scenario.Recast.Objection;
import app.gegenwind.scenario.script.Parameter;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.simulation.PlanPlay;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecastTest {
    private static final Bundle POT =
            Library.open(ExampleFolder.GOOD).find("pot").orElseThrow();
    private static final Library SHIPPED = Library.open(Path.of("scenarios"));

    @TempDir
    Path folder;

    @Test
    void aScenarioSaysWhatItLeavesOpen() {
        assertThat(POT.scenario().parameters())
                .extracting(Parameter::id, Parameter::value)
                .containsExactly(
                        tuple("brand", Text.same("Teehaus Lindt")),
                        tuple("product", new Text("Kännchen Nr. 5", "pot no. 5")));
        assertThat(POT.scenario().parameters().getLast().example())
                .isEqualTo(new Text("Mein {product} kam in Scherben!", "My {product} came in pieces!"));
    }

    @Test
    void otherWordsStandInEveryText() {
        Bundle mine = fits(words("brand", "Töpferei Rot", "product", "Becher"));

        assertThat(mine.scenario().headline().briefing().de()).contains("am Tisch von Töpferei Rot");
        assertThat(mine.scenario().brand().name()).isEqualTo("Töpferei Rot");
        assertThat(mine.scenario().incident("ana").says().en()).isEqualTo("My Becher came in pieces!");
    }

    @Test
    void otherWordsAreAnotherBundleThatIsReadAgainFromWhatWasStored() {
        Bundle mine = fits(words("brand", "Töpferei Rot"));

        assertThat(mine.hash()).isNotEqualTo(POT.hash());
        assertThat(Library.load(mine.sources()).bundle()).contains(mine);
        assertThat(Parameters.of(mine.sources())).isEqualTo(words("brand", "Töpferei Rot"));
    }

    @Test
    void theWordsChangeNoRun() {
        Bundle mine = fits(words("brand", "Töpferei Rot", "product", "Becher"));

        assertThat(score(mine)).isEqualTo(score(POT));
    }

    @Test
    void wordsThatChangeNothingAreTheScenarioItself() {
        assertThat(fits(words("brand", " Teehaus Lindt ", "nobody", "asked"))).isSameAs(POT);
    }

    @Test
    void wordsOnTopOfOthersKeepThose() {
        Bundle twice = fits(fits(words("product", "Becher")), words("brand", "Töpferei Rot"));

        assertThat(twice.scenario().parameters())
                .extracting(p -> p.value().de())
                .containsExactly("Töpferei Rot", "Becher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{product}",
                "}{ {{x}} {",
                "\"quoted\" \\ 'both'",
                "a: b # c",
                "- [x, {y: z}]",
                "*alias &anchor !tag",
                "--- ...",
                "null",
                "<img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://x.example\")",
                "{0} '{1}' $1 \\1 %s",
                "O’Hara & Söhne 👩‍👩‍👧 家"
            })
    void whateverSignsTheyHaveAreJustText(String hostile) {
        Bundle mine = fits(words("brand", hostile, "product", hostile));

        assertThat(mine.scenario().brand().name()).isEqualTo(hostile);
        assertThat(mine.scenario().incident("ana").says().de()).isEqualTo("Mein " + hostile + " kam in Scherben!");
        assertThat(Library.load(mine.sources()).bundle()).contains(mine);
    }

    @Test
    void linesAndSignsThatNobodySeesAreTakenOut() {
        String said = fits(words("brand", "\tNord\nkorb\u202E \uFEFF\u0000\u001B[31m\u2028x\uD83D\u00A0y "))
                .scenario()
                .brand()
                .name();

        assertThat(said).isEqualTo("Nord korb [31m x y");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(refused(words("brand", " \n "))).containsExactly(new Objection.Blank("brand", Language.DE));
        assertThat(refused(words("product", "ä".repeat(10_000))))
                .containsExactly(new Objection.TooLong("product", Language.DE, 10_000));
        assertThat(refused(new Parameters(new TreeMap<>(Map.of("product", new Text("Becher", ""))))))
                .containsExactly(new Objection.Blank("product", Language.EN));
    }

    @Test
    void aTextThatItsPlatformWouldNotTakeIsRefusedByNumbers() {
        Bundle tight = ExampleFolder.good(folder)
                .replacing("pot/scenario.yaml", "Mein {product} kam", "Mein {product} " + "sehr ".repeat(1592) + "kam")
                .open()
                .find("pot")
                .orElseThrow();

        assertThat(refused(tight, words("product", "x".repeat(60))))
                .singleElement()
                .satisfies(objection -> {
                    var there = (Objection.TooLongThere) objection;
                    assertThat(there.platform()).isEqualTo("Facebook");
                    assertThat(there.language()).isEqualTo(Language.DE);
                    assertThat(there.form()).isEqualTo("comment");
                    assertThat(there.length()).isGreaterThan(there.limit());
                });
    }

    @Test
    void aFileInTheScenariosFolderDoesTheSame() {
        String text = "format: 1\nparameters:\n  brand: \"Töpferei Rot\"\n";
        Library library =
                ExampleFolder.good(folder).with("pot/parameters.yaml", text).open();

        assertThat(library.findings()).isEmpty();
        assertThat(library.find("pot")).contains(fits(words("brand", "Töpferei Rot")));
    }

    @Test
    void aBrandCalledLikeAWordOfTheTextsIsNotTakenForAWrittenOutName() {
        assertThat(ExampleFolder.good(folder)
                        .with("pot/parameters.yaml", "format: 1\nparameters:\n  brand: Mein\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void whatIsWrongInThatFileIsFoundWhereItStands() {
        assertThat(ExampleFolder.good(folder)
                        .with(
                                "pot/parameters.yaml",
                                "format: 1\nparameters:\n  produkt: Becher\n  brand: [x]\nand: more\n")
                        .findings())
                .containsExactly(
                        "pot/parameters.yaml:3:3 GW027 error: parameter 'produkt' does not exist. Did you mean 'product'?",
                        "pot/parameters.yaml:4:10 GW017 error: 'brand' needs a text, not a list",
                        "pot/parameters.yaml:5:1 GW014 error: unknown key 'and'.");
    }

    static List<Bundle> shipped() {
        return SHIPPED.bundles();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioTakesAnotherBrandAndPlaysTheSame(Bundle bundle) {
        Bundle mine = fits(bundle, words("brand", "Hafenkontor Süd"));

        assertThat(mine.scenario().brand().name()).isEqualTo("Hafenkontor Süd");
        assertThat(score(mine)).isEqualTo(score(bundle));
    }

    private static int score(Bundle bundle) {
        var played = PlanPlay.of(bundle, 7, bundle.plan(Bundle.MODEL));
        return Debrief.of(bundle, 7, played.decisions()).score().total();
    }

    private static Bundle fits(Parameters words) {
        return fits(POT, words);
    }

    private static Bundle fits(Bundle bundle, Parameters words) {
        return switch (Recast.of(bundle, words)) {
            case Recast.Fits(Bundle mine) -> mine;
            case Recast.Refused(var objections) -> throw new AssertionError(objections);
        };
    }

    private static List<Objection> refused(Parameters words) {
        return refused(POT, words);
    }

    private static List<Objection> refused(Bundle bundle, Parameters words) {
        return switch (Recast.of(bundle, words)) {
            case Recast.Fits fits -> List.of();
            case Recast.Refused(var objections) -> objections;
        };
    }

    private static Parameters words(String... pairs) {
        var values = new TreeMap<String, Text>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], Text.same(pairs[i + 1]));
        }
        return new Parameters(values);
    }
}
