package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher where the program is not built yet, with a Maven that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class FirstRunTest extends FakeProject {

    /** A Maven that takes its time, tells what it does as the real one does, and notes that it ran. */
    private Map<String, String> maven(String end) throws IOException {
        Files.deleteIfExists(target().resolve("gascheck.jar"));
        script(folder.resolve("maven/mvn"), """
                echo "$@ in $(pwd)" >> '%s/runs'
                echo "[INFO] Scanning for projects..."
                for i in $(seq 100); do echo "Downloaded from central: https://example.org/$i.jar"; done
                echo "[INFO] Building gascheck core 0.1.0                                    [2/3]"
                sleep 1
                %s
                """.formatted(folder, end));
        return withTools(folder.resolve("maven"));
    }

    @Test
    void itBuildsOnFirstUseAndTellsEachStep() throws IOException, InterruptedException {
        Map<String, String> environment = maven(": > cli-runner/target/gascheck.jar; printf '\\033[0m'");
        Run first = launch(environment, "rules");
        assertThat(first.code()).isEqualTo(2);
        assertThat(first.err()).contains("First use: downloading libraries and building", "100 files downloaded (",
                "building gascheck core 0.1.0 [2/3] (").doesNotContain("\u001b", "example.org");
        assertThat(first.out()).contains("<rules>").doesNotContain("Building");
        assertThat(launch(environment, "rules").err()).isEmpty();
        assertThat(folder.resolve("runs")).content().hasLineCount(1)
                .contains("-Dstyle.color=never", " in " + project.toRealPath());
    }

    @Test
    void twoFirstRunsAtOnceBuildOnceAndBothSucceed() throws IOException, InterruptedException {
        Map<String, String> environment = maven(": > cli-runner/target/gascheck.jar");
        List<CompletableFuture<Run>> both = Stream.of("rules", "schema")
                .map(command -> CompletableFuture.supplyAsync(() -> {
            try {
                return launch(environment, command);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        })).toList();
        assertThat(both).extracting(CompletableFuture::join).allSatisfy(run -> assertThat(run.code()).isEqualTo(2));
        assertThat(folder.resolve("runs")).content().hasLineCount(1);
        assertThat(target().resolve("first-build")).doesNotExist();
    }

    @Test
    void aFirstRunThatWasEndedDoesNotHinderTheNext() throws IOException, InterruptedException {
        Map<String, String> environment = maven(": > cli-runner/target/gascheck.jar");
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(Files.createDirectories(target().resolve("first-build")).resolve("pid"), ended.pid() + "\n");
        Files.writeString(target().resolve("gascheck.jar"), "half of it");
        assertThat(launch(environment, "rules").code()).isEqualTo(2);
        assertThat(target().resolve("gascheck.jar")).isEmptyFile();
    }

    @Test
    void aBuildThatFailsIsToldWithItsErrors() throws IOException, InterruptedException {
        Run run = launch(maven("echo '[ERROR] no compiler'; exit 1"), "rules");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("[ERROR] no compiler",
                        "the build failed; see " + target().toRealPath().resolve("first-build.log"));
        assertThat(target().resolve("first-build")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWhereTheProgramIsNotBuiltYet() throws IOException, InterruptedException {
        Map<String, String> environment = maven("exit 1");
        assertThat(target().toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(target()), "the superuser may write everything");
        Run run = launch(environment, "rules");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("cannot be written; build it in a copy that can be");
    }

    @Test
    void itSaysSoWhereTheProgramIsNotBuiltAndThereIsNoMaven() throws IOException, InterruptedException {
        Files.delete(target().resolve("gascheck.jar"));
        for (String tool : List.of("sed", "head", "dirname", "readlink", "mkdir", "rm")) {
            script(folder.resolve("tools").resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
        }
        Run run = launch(Map.of("PATH", folder.resolve("tools").toString()), "rules");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("there is no mvn on the PATH");
    }
}
