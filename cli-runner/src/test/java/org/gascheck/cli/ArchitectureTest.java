package org.gascheck.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Closeable;
import java.io.ObjectInputStream;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.stream.Stream;
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
                .should().dependOnClassesThat(areAssignableTo(ProcessBuilder.class, Process.class)).check(ALL);
        noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.spark..").check(ALL);
    }

    @Test
    void thereIsNoNetworkNoDeserialisationAndNoScript() {
        noClasses()
                .should().dependOnClassesThat().resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "javax.script..")
                .orShould().dependOnClassesThat(areAssignableTo(NetworkChannel.class, Socket.class, ServerSocket.class,
                        DatagramSocket.class, URLConnection.class, ObjectInputStream.class))
                .orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "openStream")
                .orShould().callMethod(Runtime.class, "exec", String.class)
                .orShould().callMethod(Runtime.class, "exec", String[].class)
                .check(ALL);
    }

    /** By the classes themselves: to have ArchUnit read those of libraries takes ten times as long. */
    private static DescribedPredicate<JavaClass> areAssignableTo(Class<?>... types) {
        return DescribedPredicate.describe("are assignable to " + List.of(types), each -> {
            try {
                Class<?> named = each.getBaseComponentType().reflect();
                return Stream.of(types).anyMatch(type -> type.isAssignableFrom(named));
            } catch (NoClassDefFoundError e) {
                // What a library can do without.
                return false;
            }
        });
    }

    @Test
    void whatIsAssignableIsFoundInLibrariesToo() {
        JavaClass ofALibrary = new ClassFileImporter().importClass(JsonParser.class);

        assertThat(areAssignableTo(Process.class, Closeable.class).test(ofALibrary)).isTrue();
        assertThat(areAssignableTo(Process.class).test(ofALibrary)).isFalse();
    }
}
