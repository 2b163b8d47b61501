package org.gascheck.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.gascheck.ComplianceChecker;
import org.gascheck.cli.ChosenScreening;
import org.junit.jupiter.api.Test;

/** What executors keep and what is sent to them. */
class ArchitectureTest {

    private static final JavaClasses SPARK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gascheck.spark");

    @Test
    void onlyWhatFollowsFromOptionsIsKeptByAProcess() {
        noFields().that().areStatic().should().notBeFinal().check(SPARK);
        noFields().that().areStatic().and().areNotDeclaredIn(ExecutorScreening.class)
                .and().areNotDeclaredIn(GasCheckFunction.class)
                .should().haveRawType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Map.class))
                .check(SPARK);
    }

    @Test
    void noCheckerIsSentToExecutors() {
        fields().that().areDeclaredInClassesThat().areAssignableTo(java.io.Serializable.class)
                .should().notHaveRawType(ComplianceChecker.class)
                .andShould().notHaveRawType(ChosenScreening.class)
                .andShould().notHaveRawType(ExecutorScreening.class)
                .check(SPARK);
    }

    @Test
    void nobodyElseIsCalledThanTheCommandsOptionsAndWhatTheyRestOn() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "scala..", "org.apache.spark..", "org.apache.hadoop..", "picocli..",
                "com.fasterxml.jackson..", "org.gascheck", "org.gascheck.spark..", "org.gascheck.cli",
                "org.gascheck.screening..", "org.gascheck.reports..", "org.gascheck.report", "org.gascheck.law",
                "org.gascheck.facts..", "org.gascheck.subjects..", "org.gascheck.spreadsheets..").check(SPARK);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(SPARK);
    }
}
