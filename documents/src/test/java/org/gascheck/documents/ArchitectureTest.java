package org.gascheck.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents know the core and reports, and each library in one place. */
class ArchitectureTest {

    private static final JavaClasses DOCUMENTS = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void documentsDependOnTheCoreAndOnReportsAndOnNoOtherModule() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "javax.xml.stream..", "com.fasterxml.jackson.core..", "de.siegmar.fastcsv..",
                "org.dhatim.fastexcel..", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..",
                "org.apache.commons.compress..", "gg.jte..", "org.gascheck", "org.gascheck.facts..",
                "org.gascheck.law..", "org.gascheck.report..", "org.gascheck.reports..", "org.gascheck.documents..")
                .check(DOCUMENTS);
    }

    @Test
    void eachLibraryStandsInOnePlace() {
        only("org.gascheck.documents.workbook..", "org.dhatim.fastexcel..");
        only("org.gascheck.documents.notices..", "org.apache.poi..");
        only("org.gascheck.documents.office..", "org.apache.commons.compress..");
        noClasses().that()
                .resideOutsideOfPackages("org.gascheck.documents.pages..", "org.gascheck.documents.templates..")
                .should().dependOnClassesThat().resideInAPackage("gg.jte..").check(DOCUMENTS);
    }

    private static void only(String place, String library) {
        noClasses().that().resideOutsideOfPackage(place)
                .should().dependOnClassesThat().resideInAPackage(library).check(DOCUMENTS);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.gascheck.documents.(told|tables|workbook|office|exchange|notices)..")
                .should().beFreeOfCycles().check(DOCUMENTS);
    }
}
