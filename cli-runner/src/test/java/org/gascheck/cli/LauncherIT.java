package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with the program as built and a real Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final String LAUNCHER = Path.of("../gascheck").toAbsolutePath().normalize().toString();

    @TempDir
    private Path folder;

    private Run launch(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return Run.ofProcess(folder, environment, Stream.concat(Stream.of(LAUNCHER), Stream.of(args)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "C.UTF-8", "zh_CN.UTF-8", "xx_YY.UTF-8"})
    void aFileWithAChineseNameIsReadInEveryLocale(String locale) throws IOException, InterruptedException {
        // The name is made by the shell: where this Java runs in another encoding, it could not say it.
        Path file = Files.writeString(folder.resolve("a.json"), Samples.COMPLIANT);
        String named = folder + "/$(printf '\\347\\224\\262\\351\\235\\242\\351\\246\\206').json";
        Run run = Run.ofProcess(folder, Map.of("LC_ALL", locale),
                List.of("/bin/sh", "-c",
                        "mv '" + file + "' \"" + named + "\" && exec '" + LAUNCHER + "' check \"" + named + "\""));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(folder + "/甲面馆.json\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xfoo", "-Xmx1m", "-XX:+NoSuchOption"})
    void aJavaThatDoesNotStartIsNoVerdict(String options) throws IOException, InterruptedException {
        Run run = launch(Map.of("JDK_JAVA_OPTIONS", options), "rules");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("so there is no verdict; look at JDK_JAVA_OPTIONS=" + options + "\n");
    }

    @Test
    void aJavaThatDidNotStartTakesTheArchiveOfClassesFromNoLaterStart() throws IOException, InterruptedException {
        for (Path kept : archiveAndNote()) {
            Files.delete(kept);
        }
        launch(Map.of("JDK_JAVA_OPTIONS", "-Xfoo"), "--version");
        launch(Map.of(), "--version");
        assertThat(archiveAndNote()).anyMatch(each -> each.toString().endsWith(".jsa"));
    }

    @Test
    void aDamagedArchiveOfClassesIsMadeAnew() throws IOException, InterruptedException {
        assertThat(launch(Map.of(), "--version").code()).isZero();
        for (Path archive : archiveAndNote()) {
            if (archive.toString().endsWith(".jsa")) {
                byte[] half = new byte[(int) (Files.size(archive) / 2)];
                Files.delete(archive);
                Files.write(archive, half);
            }
        }
        Run run = launch(Map.of(), "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private static List<Path> archiveAndNote() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(each -> each.getFileName().toString().startsWith("start-")).toList();
        }
    }

    @Test
    void aReaderThatGoesAwayIsNoFault() throws IOException, InterruptedException {
        Run run = Run.ofProcess(folder, Map.of(),
                List.of("/bin/sh", "-c", "{ '" + LAUNCHER + "' rules; echo $? >&2; } | head -n 1"));
        assertThat(run.err()).isEqualTo("0\n");
        assertThat(run.out()).hasLineCount(1);
    }
}
