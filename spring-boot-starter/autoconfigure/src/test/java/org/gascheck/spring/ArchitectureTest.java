package org.gascheck.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the auto-configuration knows, and what it leaves alone. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gascheck.spring");

    @Test
    void itKnowsTheLibraryAndSpringAndNoJsonLibrary() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "org.springframework..", "io.micrometer.core..", "org.gascheck", "org.gascheck.drl",
                "org.gascheck.facts..", "org.gascheck.law..", "org.gascheck.report..", "org.gascheck.spring..")
                .check(CLASSES);
    }

    @Test
    void onlyWhatMayBeMissingKnowsWhatMayBeMissing() {
        noClasses().that().haveSimpleNameNotStartingWith("Metered").and().haveSimpleNameNotContaining("Metrics")
                .should().dependOnClassesThat().resideInAPackage("io.micrometer..").check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().should().notBeFinal().check(CLASSES);
    }
}
