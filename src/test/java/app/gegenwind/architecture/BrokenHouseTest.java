package app.gegenwind.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import house.broken.simulation.EveryAmbientInput;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** A guard that cannot fail guards nothing: each rule must reject the house built to break it. */
class BrokenHouseTest {

    private static final String BASE = "house.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BASE);

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenHouseViolates(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }

    static Stream<Named<ArchRule>> rules() {
        return AllHouseRules.of(BASE);
    }

    @ParameterizedTest
    @MethodSource("ambientInputs")
    void seesTheAmbientInputOf(JavaMethod method) {
        var report = new HouseRules(BASE)
                .pureModulesHaveNoAmbientInput()
                .evaluate(BROKEN)
                .getFailureReport();

        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(method.getFullName()));
    }

    static Stream<Named<JavaMethod>> ambientInputs() {
        return BROKEN.get(EveryAmbientInput.class).getMethods().stream()
                .filter(method -> !method.getName().contains("$"))
                .map(method -> Named.named(method.getName(), method));
    }

    @Test
    void aModuleThatUsesAnUnnamedOneIsRejected() {
        var modules = ApplicationModules.of(BASE, (ImportOption) _ -> true);

        assertThatThrownBy(modules::verify).hasMessageContaining("house.broken.scenario");
    }
}
