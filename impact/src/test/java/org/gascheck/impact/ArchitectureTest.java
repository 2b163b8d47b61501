package org.gascheck.impact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What changes is found out without knowing how it is told. */
class ArchitectureTest {

    private static final JavaClasses IMPACT = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void impactDependsOnPacksAndTheirRulesAndOnDocuments() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "com.fasterxml.jackson.core..", "org.gascheck", "org.gascheck.facts..", "org.gascheck.law..",
                "org.gascheck.report", "org.gascheck.timeline", "org.gascheck.drl", "org.gascheck.drl.source",
                "org.gascheck.reports..", "org.gascheck.documents..", "org.gascheck.impact..").check(IMPACT);
    }

    @Test
    void theComparisonKnowsNothingOfHowItIsTold() {
        noClasses().that().resideInAPackage("org.gascheck.impact")
                .should().dependOnClassesThat().resideInAnyPackage("org.gascheck.impact.told..",
                        "org.gascheck.documents..").check(IMPACT);
    }

    @Test
    void whatTellsItKnowsNoEngine() {
        noClasses().that().resideInAPackage("org.gascheck.impact.told..")
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.drl..").check(IMPACT);
    }
}
