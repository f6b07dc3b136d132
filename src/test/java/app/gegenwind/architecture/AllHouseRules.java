package app.gegenwind.architecture;

import static org.junit.jupiter.api.Named.named;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Every rule by its name, so that no rule can be forgotten on one of the two houses. */
final class AllHouseRules {

    private AllHouseRules() {}

    static Stream<Named<ArchRule>> of(String base) {
        var rules = new HouseRules(base);
        return Stream.of(
                named("scenario is pure", rules.scenarioIsPure()),
                named("scenario reads inside", rules.scenarioReadsInside()),
                named("simulation is pure", rules.simulationIsPure()),
                named("assessment is pure", rules.assessmentIsPure()),
                named("workbench is pure", rules.workbenchIsPure()),
                named("the crowd never reads reach", rules.theCrowdNeverReadsReach()),
                named("pure modules have no ambient input", rules.pureModulesHaveNoAmbientInput()),
                named("only the screens know Vaadin", rules.onlyTheScreensKnowVaadin()),
                named("stores and formats are internal", rules.storesAndFormatsAreInternal()),
                named("views are package-private", rules.viewsArePackagePrivate()),
                named("the shell starts no Spring", rules.theShellStartsNoSpring()));
    }
}
