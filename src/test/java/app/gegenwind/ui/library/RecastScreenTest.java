package app.gegenwind.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.Parameters;
import app.gegenwind.scenario.Recast;
import app.gegenwind.scenario.Recast.Objection;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.ui.library.RecastScreen.Field;
import app.gegenwind.ui.shell.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecastScreenTest {
    private static final Library LIBRARY = Library.open(Path.of("scenarios"));
    private static final Bundle PARCEL = LIBRARY.find("late-parcel").orElseThrow();
    private static final Words EN = new Words(Language.EN);

    @Test
    void asksOnceForWhatIsTheSameInBothLanguages() {
        assertThat(screen(nothing()).fields())
                .extracting(Field::label, Field::value)
                .containsExactly(
                        tuple("Your brand", "Nordkorb"),
                        tuple("Your first name", "Ben"),
                        tuple("Product", "fisherman’s jumper"),
                        tuple("In German: Produkt (der …)", "Troyer"));
    }

    @Test
    void beginsWithTheWordsOfTheLastTimeAndKnowsTheAuthors() {
        var last = new Parameters(new TreeMap<>(Map.of("brand", Text.same("Hafenkontor"))));

        Field brand = screen(last).fields().getFirst();

        assertThat(brand.value()).isEqualTo("Hafenkontor");
        assertThat(brand.own()).isEqualTo("Nordkorb");
    }

    @Test
    void showsEachWordInASentence() {
        Field brand = screen(nothing()).fields().getFirst();

        assertThat(brand.reads("Hafenkontor"))
                .isEqualTo("Until 8:30 pm you answer for Hafenkontor on Facebook and Instagram, alone.");
        assertThat(brand.reads("")).startsWith("Until 8:30 pm you answer for … on Facebook");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceOfAnyScenarioHasABraceLeft(Language language) {
        for (Bundle bundle : LIBRARY.bundles()) {
            assertThat(RecastScreen.of(bundle, nothing(), new Words(language)).fields())
                    .as(bundle.id())
                    .allMatch(field -> !field.reads("x").contains("{"))
                    .allMatch(field -> field.example().length() < 160);
        }
    }

    @Test
    void putsTheWordsOfBothLanguagesTogether() {
        Parameters filled = screen(nothing()).filled(List.of("Hafenkontor", "Kim", "woolly hat", "Hut"));

        assertThat(filled.values())
                .containsEntry("brand", Text.same("Hafenkontor"))
                .containsEntry("product", new Text("Hut", "woolly hat"));
    }

    @Test
    void saysWhatIsWrongBesideTheWordThatIsWrong() {
        RecastScreen screen = screen(nothing());
        var refused = (Recast.Refused)
                Recast.of(PARCEL, screen.filled(List.of(" ", "Kim", "woolly hat", "x".repeat(10_000))));
        var said = new ObjectionWords(refused.objections(), EN);

        assertThat(screen.fields())
                .extracting(said::at)
                .containsExactly("Something has to stand here.", "", "", "At most 60 characters, this has 10,000.");
        assertThat(said.together()).isEmpty();
    }

    @Test
    void saysWhichTextGetsTooLongForItsPlatform() {
        var there = new Objection.TooLongThere("private message", Language.DE, "X", 10_050, 10_000);

        assertThat(new ObjectionWords(List.of(there), EN).together())
                .containsExactly("A private message on X would have 10,050 characters (German), 10,000 are allowed."
                        + " Use shorter words.");
    }

    private static RecastScreen screen(Parameters last) {
        return RecastScreen.of(PARCEL, last, EN);
    }

    private static Parameters nothing() {
        return new Parameters(new TreeMap<>());
    }
}
