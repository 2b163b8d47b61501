package org.gascheck.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import org.junit.jupiter.api.Test;

/** What no part of the program does, from the core to the command. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gascheck");

    @Test
    void theEngineKnowsNothingOfTheToolsForAuthorsNorThoseOfTheCommand() {
        noClasses().that()
                .resideOutsideOfPackages("org.gascheck.cases..", "org.gascheck.mutation..", "org.gascheck.cli..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.gascheck.cases..", "org.gascheck.mutation..", "org.gascheck.cli..")
                .check(ALL);
        noClasses().that().resideInAnyPackage("org.gascheck.cases..", "org.gascheck.mutation..")
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.cli..")
                .check(ALL);
        noClasses().that().resideInAPackage("org.gascheck.cases..")
                .should().dependOnClassesThat().resideInAPackage("org.gascheck.mutation..")
                .check(ALL);
    }

    @Test
    void thereIsNoStaticMutableState() {
        noFields().that().areStatic().should().notBeFinal().check(ALL);
    }

    @Test
    void onlyTheCommandHasAClock() {
        noClasses().that().resideOutsideOfPackage("org.gascheck.cli..")
                .should().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }

    @Test
    void onlySparkIsStartedAsAnotherProcess() {
        noClasses().that().doNotHaveFullyQualifiedName(SparkProcess.class.getName())
                .should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class)
                .orShould().dependOnClassesThat().areAssignableTo(Process.class)
                .check(ALL);
        noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.spark..").check(ALL);
    }

    @Test
    void thereIsNoNetworkNoDeserialisationAndNoScript() {
        noClasses()
                .should().dependOnClassesThat().resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "javax.script..")
                .orShould().dependOnClassesThat().areAssignableTo(NetworkChannel.class)
                .orShould().dependOnClassesThat().areAssignableTo(Socket.class)
                .orShould().dependOnClassesThat().areAssignableTo(ServerSocket.class)
                .orShould().dependOnClassesThat().areAssignableTo(DatagramSocket.class)
                .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class)
                .orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "openStream")
                .orShould().dependOnClassesThat().areAssignableTo(ObjectInputStream.class)
                .orShould().callMethod(Runtime.class, "exec", String.class)
                .orShould().callMethod(Runtime.class, "exec", String[].class)
                .check(ALL);
    }
}
