package org.gascheck.documents.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that are shipped are those that {@link TemplateMaker} makes. */
class ShippedTemplatesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/gascheck/documents/notices");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areThoseThatAreMade(String language) throws Exception {
        byte[] made = TemplateMaker.template("zh".equals(language));
        Path shipped = SHIPPED.resolve("notice_" + language + ".docx");
        if (Boolean.getBoolean("refresh")) {
            write(shipped, made);
        }
        assertThat(shipped).hasBinaryContent(made);
        NoticeTemplate.read(shipped);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
