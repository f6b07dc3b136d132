package app.gegenwind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTest {

    @Test
    void optionsBecomeProperties() {
        assertThat(properties("--port", "9000", "--data=/tmp/x", "--scenarios", "mine"))
                .containsExactly("--gegenwind.port=9000", "--gegenwind.data=/tmp/x", "--gegenwind.scenarios=mine");
    }

    @Test
    void theStudioIsTurnedOnAndOff() {
        assertThat(properties("--studio", "off")).containsExactly("--gegenwind.studio=off");
    }

    @Test
    void springPropertiesPassUnchanged() {
        assertThat(properties("--spring.datasource.url=jdbc:postgresql://localhost/gegenwind"))
                .containsExactly("--spring.datasource.url=jdbc:postgresql://localhost/gegenwind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "serve", "-p", "--spring.datasource.url"})
    void anythingElseIsRefusedByName(String argument) {
        assertThat(ServerOptions.of(argument))
                .isInstanceOfSatisfying(
                        ServerOptions.Refused.class,
                        refused ->
                                assertThat(refused.sentence()).startsWith("'%s' is not an option".formatted(argument)));
    }

    @Test
    void aMistypedOptionIsAskedBack() {
        assertThat(ServerOptions.of("--prot", "9000"))
                .isInstanceOfSatisfying(
                        ServerOptions.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("'--prot' is not an option of Gegenwind. Did you mean '--port'? Usage: "));
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThat(ServerOptions.of("--port"))
                .isInstanceOfSatisfying(
                        ServerOptions.Refused.class,
                        refused -> assertThat(refused.sentence()).startsWith("--port needs a value."));
    }

    private static String[] properties(String... arguments) {
        return ((ServerOptions.Understood) ServerOptions.of(arguments)).springArguments();
    }
}
