package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a report is told, as the operator asks for it. */
class ReportOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOnlyWhatIsAskedForAndExitsByTheWholeVerdict() throws IOException {
        String file = Files.writeString(folder.resolve("hotpot.json"), Samples.HOTPOT).toString();
        Run json = Run.of(
                "check", file, "--format", "ndjson", "--detail", "reasons", "--only", "satisfied,not_applicable");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"file\":\"")
                .contains("\"verdict\":\"NON_COMPLIANT\"")
                .doesNotContain("\"outcome\":\"BREACHED\"");
        Run text = Run.of("check", file, "--requirement", "cylinder-room-basement", "--lang", "en");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("others are not; the verdict is on all of them");
    }

    @Test
    void refusesWhatDoesNotGoTogether() throws IOException {
        String file = Files.writeString(folder.resolve("hotpot.json"), Samples.HOTPOT).toString();
        for (String[] args :
                new String[][] {{"--detail", "full"}, {"--lang", "both"}, {"--only", "bad"}, {"--requirement", "bad"}
                }) {
            Run run = Run.of("check", file, args[0], args[1]);
            assertThat(run.code()).isEqualTo(64);
            assertThat(run.err()).contains(args[0]);
        }
    }
}
