package org.gascheck.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the service does not do, and how its parts hang together. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.gascheck.service.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void rulesAreJudgedWithoutKnowingOfHttp() {
        noClasses().that().resideInAPackage("org.gascheck.service.judging..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.http..", "org.springframework.web..")
                .check(SERVICE);
    }

    @Test
    void sqlIsTheLedgersAndOneClassKnowsTheCommand() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.flywaydb..").check(SERVICE);
        noClasses().that().doNotHaveSimpleName("SpringService").should().dependOnClassesThat()
                .resideInAPackage("org.gascheck.cli..").check(SERVICE);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().should().notBeFinal().check(SERVICE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").check(SERVICE);
    }
}
