package app.gegenwind.run.internal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private static final Set<String> READS =
            Set.of("now", "nanoTime", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    @Test
    void isReadByThePacerAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Pacer.class.getName())
                .should()
                .accessTargetWhere(describe("a wall clock", WallClockTest::isAWallClock))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("app.gegenwind.run", "app.gegenwind.account"));
    }

    private static boolean isAWallClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        return (owner.equals("java.lang") || owner.equals("java.time"))
                && READS.contains(access.getTarget().getName());
    }
}
