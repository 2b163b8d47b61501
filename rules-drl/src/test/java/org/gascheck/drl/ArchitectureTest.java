package org.gascheck.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gascheck");

    private static final String[] CORE =
            {"org.gascheck", "org.gascheck.truth..", "org.gascheck.facts..", "org.gascheck.subjects..",
        "org.gascheck.law..", "org.gascheck.report..", "org.gascheck.routing.."};

    @Test
    void coreKnowsNothingOfDroolsOrOfTheModulesAboveIt() {
        noClasses().that().resideInAnyPackage(CORE)
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.gascheck.drl..", "org.gascheck.cli..")
                .check(ALL);
    }

    @Test
    void packagesOfCoreDependOneWay() {
        noClasses().that().resideInAnyPackage("org.gascheck.facts..", "org.gascheck.subjects..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.gascheck.truth..", "org.gascheck.law..", "org.gascheck.report..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.truth..")
                .should().dependOnClassesThat().resideInAnyPackage("org.gascheck.law..", "org.gascheck.report..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.law..")
                .should().dependOnClassesThat().resideInAnyPackage("org.gascheck.report..", "org.gascheck.routing..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.report..")
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.routing..")
                .check(ALL);
    }

    @Test
    void publicSignaturesOfCoreShowOnlyTypesOfJavaAndOfTheProject() {
        classes().that().resideInAnyPackage(CORE).should(PublicSignatures.SHOW_ONLY_JAVA_AND_THE_PROJECT).check(ALL);
    }

    @Test
    void publicSignaturesOfTheEngineShowDroolsOnlyOnTheRightHandSideOfRulesAndToThoseWhoWorkWithDrools() {
        ArchRule engine = classes().that().resideInAPackage("org.gascheck.drl..")
                .should(PublicSignatures.SHOW_ONLY_JAVA_AND_THE_PROJECT);

        assertThat(engine.evaluate(ALL).getFailureReport().getDetails()).isNotEmpty()
                .allMatch(shown ->
                        shown.startsWith("Method <org.gascheck.drl.Judging.judge(") && shown.endsWith("RuleContext")
                        || shown.startsWith("Method <org.gascheck.drl.KieRules.")
                        && (shown.endsWith("KieBase") || shown.endsWith("KieSession")));
    }

    @Test
    void whatReportsAreMadeOfIsImmutable() {
        classes().that()
                .resideInAnyPackage("org.gascheck.report..", "org.gascheck.law..", "org.gascheck.routing..").should()
                .haveOnlyFinalFields().check(ALL);
        classes().that().areRecords().should().haveModifier(JavaModifier.FINAL).check(ALL);
    }
}
