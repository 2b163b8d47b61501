package org.gascheck.screening;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Screening knows the core and reports: no engine, no command, no terminal, no office format. */
class ArchitectureTest {

    private static final JavaClasses SCREENING = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void screeningDependsOnTheCoreAndReportsAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "com.fasterxml.jackson..", "org.gascheck", "org.gascheck.facts..", "org.gascheck.report",
                "org.gascheck.reports.results..", "org.gascheck.screening..")
                .check(SCREENING);
    }

    @Test
    void sourcesKnowNothingOfOutputs() {
        classes().that().resideInAPackage("org.gascheck.screening.sources..")
                .should().onlyDependOnClassesThat().resideOutsideOfPackages(
                        "org.gascheck.screening", "org.gascheck.screening.output..")
                .check(SCREENING);
    }
}
