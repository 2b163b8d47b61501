package org.gascheck.drl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gascheck", "org.gascheck.truth", "org.gascheck.facts", "org.gascheck.law", "org.gascheck.report", "org.gascheck.drl", "org.gascheck.cases", "org.gascheck.mutation");

    private static final DescribedPredicate<JavaClass> DROOLS = DescribedPredicate.describe(
            "Drools", type -> type.getPackageName().startsWith("org.drools") || type.getPackageName().startsWith("org.kie"));

    @Test
    void coreKnowsNothingOfDroolsOrOfTheModulesAboveIt() {
        noClasses().that().resideInAnyPackage("org.gascheck", "org.gascheck.truth..", "org.gascheck.facts..", "org.gascheck.subjects..", "org.gascheck.law..", "org.gascheck.report..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..", "org.gascheck.drl..", "org.gascheck.cli..")
                .check(ALL);
    }

    @Test
    void packagesOfCoreDependOneWay() {
        noClasses().that().resideInAnyPackage("org.gascheck.facts..", "org.gascheck.subjects..")
                .should().dependOnClassesThat().resideInAnyPackage("org.gascheck.truth..", "org.gascheck.law..", "org.gascheck.report..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.truth..")
                .should().dependOnClassesThat().resideInAnyPackage("org.gascheck.law..", "org.gascheck.report..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.law..")
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.report..")
                .check(ALL);
    }

    @Test
    void noPublicSignatureShowsADroolsTypeButThatOfTheRightHandSide() {
        methods().that().arePublic().and().areDeclaredInClassesThat().arePublic()
                .and().areDeclaredInClassesThat().areNotAssignableTo(Judging.class)
                .and().areDeclaredInClassesThat().resideOutsideOfPackage(RuleBase.PACKAGE + "..")
                .should().notHaveRawReturnType(DROOLS)
                .andShould().notHaveRawParameterTypes(DescribedPredicate.anyElementThat(DROOLS))
                .check(ALL);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.gascheck..")
                .should().notBeFinal().check(ALL);
    }

    @Test
    void coreHasNoClock() {
        noClasses().that().resideInAPackage("org.gascheck..")
                .should().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }

    @Test
    void thereIsNoNetworkNoDeserialisationNoScriptAndNoOtherProcess() {
        noClasses().that().resideInAPackage("org.gascheck..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.nio.channels..", "java.rmi..", "javax.naming..", "javax.script..")
                .orShould().dependOnClassesThat().areAssignableTo(Socket.class)
                .orShould().dependOnClassesThat().areAssignableTo(ServerSocket.class)
                .orShould().dependOnClassesThat().areAssignableTo(DatagramSocket.class)
                .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class)
                .orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "openStream")
                .orShould().dependOnClassesThat().areAssignableTo(ObjectInputStream.class)
                .orShould().dependOnClassesThat().areAssignableTo(ProcessBuilder.class)
                .orShould().dependOnClassesThat().areAssignableTo(Process.class)
                .orShould().callMethod(Runtime.class, "exec", String.class)
                .orShould().callMethod(Runtime.class, "exec", String[].class)
                .check(ALL);
    }

    @Test
    void whatReportsAreMadeOfIsImmutable() {
        classes().that().resideInAnyPackage("org.gascheck.report..", "org.gascheck.law..")
                .should().haveOnlyFinalFields().check(ALL);
        classes().that().areRecords().should().haveModifier(JavaModifier.FINAL).check(ALL);
    }
}
