package org.gascheck.counsel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Counsel knows the core and reports: no engine, no command, no terminal, no office format. */
class ArchitectureTest {

    private static final JavaClasses COUNSEL = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void counselDependsOnTheCoreAndReportsAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "com.fasterxml.jackson..", "org.snakeyaml.engine..", "org.gascheck", "org.gascheck.facts..",
                "org.gascheck.truth..", "org.gascheck.law..", "org.gascheck.report..", "org.gascheck.subjects..",
                "org.gascheck.reports..", "org.gascheck.counsel..")
                .check(COUNSEL);
    }
}
