package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What docs/embedding.md shows is what {@code mvn verify -Pembedding} runs. {@link EmbeddingIT} takes the imports from
 * it.
 */
class EmbeddingDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/embedding.md");
    private static final Path PROGRAMS = Path.of("../embedding");

    @ParameterizedTest
    @ValueSource(strings = {"bytes/CheckService", "facts/SubmissionConverter"})
    void itShowsTheCodeThatIsRun(String type) throws IOException {
        String code = Files.readString(PROGRAMS.resolve("spring/src/main/java/example/" + type + ".java"));

        assertThat(ReadmeTest.part(DOCUMENT, type.replaceAll(".*/", "")))
                .isEqualTo("```java\n" + code.substring(code.indexOf("import ")) + "```\n");
    }

    @Test
    void itShowsTheProgramWithTheStarterAndItsThreeLines() throws IOException {
        Path starter = PROGRAMS.resolve("starter/src/main");
        String code = Files.readString(starter.resolve("java/example/GasApplication.java"));

        assertThat(ReadmeTest.part(DOCUMENT, "GasApplication"))
                .isEqualTo("```java\n" + code.substring(code.indexOf("import ")) + "```\n");
        assertThat(ReadmeTest.part(DOCUMENT, "starter-properties")).isEqualTo(
                "```properties\n" + Files.readString(starter.resolve("resources/application.properties")) + "```\n");
        String dependency = ReadmeTest.part(DOCUMENT, "starter-dependency").replaceAll("```(xml)?\n", "");
        assertThat(Files.readString(PROGRAMS.resolve("starter/pom.xml"))).contains(dependency.indent(4));
    }

    @Test
    void itShowsHowTheOneJarIsMade() throws IOException {
        String shown = ReadmeTest.part(DOCUMENT, "shade").replaceAll("```(xml)?\n", "");

        assertThat(Files.readString(PROGRAMS.resolve("shaded/pom.xml"))).contains(shown.indent(10));
    }
}
