package app.gegenwind.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The walls of the house below one base package, so that the same rules judge the product and the broken house. */
record HouseRules(String base) {

    private static final String[] PLAIN = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.nio.charset",
        "java.security",
        "java.time",
        "java.time.format",
        "java.time.temporal",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.apache.commons.lang3..",
        "org.jspecify.annotations",
        "org.springframework.modulith"
    };
    private static final String[] FILES = {"java.io", "java.nio.file", "java.nio.file.attribute"};
    private static final String[] JDBC = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.dao.."
    };
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.."};
    private static final String[] ARCHIVES = {"java.util.zip", "java.text"};
    private static final String[] YAML = {"org.snakeyaml..", "org.yaml..", "com.networknt.."};

    ArchRule scenarioIsPure() {
        return onlyUses("scenario", PLAIN, FILES, in("scenario"));
    }

    /** Reading is hidden: only {@code scenario.internal} may use the YAML reader, JSON Schema and zip archives. */
    ArchRule scenarioReadsInside() {
        return classes()
                .that()
                .resideInAPackage(base + ".scenario..internal..")
                .should()
                .onlyDependOnClassesThat(among(PLAIN, FILES, ARCHIVES, YAML, JACKSON, in("scenario")))
                .allowEmptyShould(true);
    }

    ArchRule simulationIsPure() {
        return onlyUses("simulation", PLAIN, in("simulation", "scenario"));
    }

    /** What decides whether a comment is written: else the subset property would hang on how far posts travel. */
    ArchRule theCrowdNeverReadsReach() {
        String inside = base + ".simulation.internal";
        return noClasses()
                .that()
                .resideInAPackage(inside)
                .and()
                .haveNameMatching(".*\\.(Crowd|Spreading|Offspring|Kernel|Warp|Thread|Effects|Answering|Moderating)")
                .should()
                .transitivelyDependOnClassesThat(
                        resideInAPackage(inside + ".reach..").or(simpleName("Reaching")))
                .allowEmptyShould(false);
    }

    ArchRule assessmentIsPure() {
        return onlyUses("assessment", PLAIN, in("assessment", "simulation", "scenario"));
    }

    ArchRule workbenchIsPure() {
        return onlyUses("workbench", PLAIN, in("workbench", "assessment", "simulation", "scenario"));
    }

    ArchRule pureModulesHaveNoAmbientInput() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("scenario", "simulation", "assessment", "workbench"))
                .should()
                .accessTargetWhere(new AmbientInput())
                .allowEmptyShould(true);
    }

    ArchRule onlyTheScreensKnowVaadin() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage(base + ".ui.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .allowEmptyShould(true);
    }

    ArchRule storesAndFormatsAreInternal() {
        return noClasses()
                .that(resideInAPackage(base + "..").and(not(resideInAPackage("..internal.."))))
                .should()
                .dependOnClassesThat(among(JDBC, JACKSON, YAML))
                .allowEmptyShould(true);
    }

    ArchRule viewsArePackagePrivate() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    ArchRule theShellStartsNoSpring() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".cli..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAPackage("org.springframework.modulith"))))
                .allowEmptyShould(true);
    }

    private ArchRule onlyUses(String module, String[]... packages) {
        return classes()
                .that(resideInAPackage(base + "." + module + "..")
                        .and(not(resideInAPackage(base + ".scenario..internal.."))))
                .should()
                .onlyDependOnClassesThat(among(packages))
                .allowEmptyShould(true);
    }

    private String[] in(String... modules) {
        return Arrays.stream(modules).map(m -> base + "." + m + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> among(String[]... packages) {
        return resideInAnyPackage(Stream.of(packages).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
