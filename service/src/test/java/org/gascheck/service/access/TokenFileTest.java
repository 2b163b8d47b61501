package org.gascheck.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.service.CannotStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;

/** The file of tokens lets in whom it names, and a line that is none of its lines lets nobody start. */
class TokenFileTest {

    /** Of the text {@code secret}. */
    private static final String SHA_256 = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

    @TempDir
    private Path folder;

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("tokens.txt"), lines);
    }

    @Test
    void whoHasATokenIsKnownByNameAndRole() throws IOException {
        TokenFile tokens = TokenFile.read(file("# who\n\n 王检查   inspector " + SHA_256.toUpperCase() + " \n"));

        assertThat(tokens.introspect("secret").getName()).isEqualTo("王检查");
        assertThat(tokens.introspect("secret").getAuthorities().toString()).isEqualTo("[ROLE_inspector]");
        assertThatThrownBy(() -> tokens.introspect("secret2")).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> tokens.introspect(SHA_256)).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> tokens.introspect("")).isInstanceOf(BadOpaqueTokenException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody", "w inspector", "w owner " + SHA_256, "w inspector secret",
        "w inspector " + SHA_256 + "0", "w INSPECTOR " + SHA_256, SHA_256})
    void aFileWithAnythingElseIsRefusedWithoutShowingIt(String lines) throws IOException {
        Path file = file(lines);

        assertThatThrownBy(() -> TokenFile.read(file)).asInstanceOf(type(CannotStartException.class))
                .satisfies(refused -> assertThat(refused.says().en())
                        .contains("tokens.txt", "inspector, auditor, administrator").doesNotContain("secret"));
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName() {
        assertThatThrownBy(() -> TokenFile.read(folder.resolve("no-such.txt")))
                .isInstanceOf(CannotStartException.class).hasMessageContaining("no-such.txt");
    }
}
