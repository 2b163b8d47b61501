package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated documents are committed as the rule packs, the register and the cases make them. */
class GeneratedDocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final boolean REFRESH = Boolean.getBoolean("refresh");
    private static final String REFRESH_COMMAND = "mvn -q -B test -Prefresh";

    @Test
    void theCatalogueOfRequirementsIsUpToDate() throws IOException {
        compare(ROOT.resolve("docs/requirements.md"),
                new RequirementsDocument(CaseCounts.read(), new RuleForms()).text());
    }

    @Test
    void theCoverageRegisterIsUpToDate() throws IOException {
        compare(ROOT.resolve("docs/coverage.md"), new CoverageDocument().text());
    }

    @Test
    void theContradictionsAreUpToDate() throws IOException {
        compare(ROOT.resolve("docs/contradictions.md"), new ContradictionsDocument().text());
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
