package org.gascheck.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The ledger knows the core, reports and documents, and of Spring only what speaks SQL: no engine and no service. */
class ArchitectureTest {

    private static final JavaClasses LEDGER = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theLedgerDependsOnTheCoreReportsAndDocumentsAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "javax.sql..", "com.fasterxml.jackson..", "org.flywaydb..", "org.springframework.dao..",
                "org.springframework.jdbc..", "org.springframework.transaction..", "org.gascheck",
                "org.gascheck.facts..", "org.gascheck.subjects..", "org.gascheck.law..", "org.gascheck.report..",
                "org.gascheck.reports..", "org.gascheck.documents..", "org.gascheck.ledger..")
                .check(LEDGER);
    }

    @Test
    void whatKindsOfSubjectsThereAreIsKnownInOnePlace() {
        noClasses().that().doNotHaveFullyQualifiedName(SubmittedFacts.class.getName())
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.subjects.*..").check(LEDGER);
    }

    @Test
    void flywayStandsInOnePlace() {
        noClasses().that().doNotHaveFullyQualifiedName(LedgerSchema.class.getName())
                .should().dependOnClassesThat().resideInAPackage("org.flywaydb..").check(LEDGER);
    }

    @Test
    void nothingAsksTheMachineForTheTime() {
        noClasses().should().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .check(LEDGER);
    }
}
