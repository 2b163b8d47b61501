package org.gascheck.spreadsheets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Spreadsheets know the core and nothing else of the project; which library reads a file, only its package knows. */
class ArchitectureTest {

    private static final JavaClasses SPREADSHEETS = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void spreadsheetsDependOnTheCoreAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "javax.xml.stream..", "org.apache.poi..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..",
                "org.snakeyaml..", "org.gascheck", "org.gascheck.facts..", "org.gascheck.subjects..",
                "org.gascheck.spreadsheets..")
                .check(SPREADSHEETS);
    }

    @Test
    void theSheetModelKnowsNoFiles() {
        classes().that().resideInAPackage("org.gascheck.spreadsheets.model..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        "java.lang..", "java.util..", "org.gascheck", "org.gascheck.facts..",
                        "org.gascheck.spreadsheets.model..")
                .check(SPREADSHEETS);
    }

    @Test
    void eachLibraryStaysInItsPackage() {
        noClasses().that().resideOutsideOfPackage("org.gascheck.spreadsheets.xls..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.poi..").check(SPREADSHEETS);
        noClasses().that().resideOutsideOfPackage("org.gascheck.spreadsheets.csv..")
                .should().dependOnClassesThat().resideInAPackage("de.siegmar..").check(SPREADSHEETS);
        noClasses().that().resideOutsideOfPackage("org.gascheck.spreadsheets.writing..")
                .should().dependOnClassesThat().resideInAPackage("org.dhatim..").check(SPREADSHEETS);
        noClasses().that().resideOutsideOfPackage("org.gascheck.spreadsheets.xlsx..")
                .should().dependOnClassesThat().resideInAPackage("javax.xml..").check(SPREADSHEETS);
    }

    @Test
    void readersOfFilesKnowNothingOfFacts() {
        noClasses().that().resideInAnyPackage(
                        "org.gascheck.spreadsheets.grid..", "org.gascheck.spreadsheets.xlsx..",
                        "org.gascheck.spreadsheets.xls..", "org.gascheck.spreadsheets.csv..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "org.gascheck.facts..", "org.gascheck.spreadsheets.model..",
                        "org.gascheck.spreadsheets.reading..")
                .check(SPREADSHEETS);
    }
}
