package org.gascheck.reports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.gascheck.Printable;
import org.junit.jupiter.api.Test;

/** Reports know the core and nothing else of the project: no engine, no command, no terminal. */
class ArchitectureTest {

    private static final JavaClasses REPORTS = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void reportsDependOnTheCoreAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "com.fasterxml.jackson..", "org.gascheck", "org.gascheck.facts..", "org.gascheck.subjects..",
                "org.gascheck.law..", "org.gascheck.report..", "org.gascheck.routing..", "org.gascheck.timeline..",
                "org.gascheck.reports..")
                .check(REPORTS);
    }

    @Test
    void theLayoutOfTextsKnowsNothingOfWhatTheySay() {
        classes().that().resideInAPackage("org.gascheck.reports.layout..")
                .should().onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.gascheck.reports.layout..").or(type(Printable.class)))
                .check(REPORTS);
    }
}
