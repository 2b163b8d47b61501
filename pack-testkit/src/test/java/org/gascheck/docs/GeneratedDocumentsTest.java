package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated documents are committed as the rule packs, the register and the cases make them. */
class GeneratedDocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final String BEGIN = "<!-- coverage -->\n";
    private static final String END = "<!-- /coverage -->";
    private static final boolean REFRESH = Boolean.getBoolean("refresh");
    private static final String REFRESH_COMMAND = "mvn -q -B test -pl pack-testkit -am"
            + " -Dtest=GeneratedDocumentsTest -Drefresh=true -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void theCatalogueOfRequirementsIsUpToDate() throws IOException {
        compare(ROOT.resolve("docs/requirements.md"), new RequirementsDocument(CaseCounts.read(), new RuleForms()).text());
    }

    @Test
    void theCoverageRegisterIsUpToDate() throws IOException {
        compare(ROOT.resolve("docs/coverage.md"), new CoverageDocument().text());
    }

    @Test
    void theCoverageInTheReadmeIsUpToDate() throws IOException {
        Path readme = ROOT.resolve("README.md");
        String text = Files.readString(readme);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(begin, 0));
        assertThat(begin).as("place of %s in %s", BEGIN.strip(), readme).isNotNegative();
        assertThat(end).as("place of %s in %s", END, readme).isNotNegative();
        String summary = new CoverageDocument().summary();
        compare(readme, text.substring(0, begin + BEGIN.length()) + summary + text.substring(end));
    }

    private static void compare(Path file, String expected) throws IOException {
        if (REFRESH) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is out of date. Refresh it with%n  %s%n", file.normalize(), REFRESH_COMMAND)
                .isEqualTo(expected);
    }
}
