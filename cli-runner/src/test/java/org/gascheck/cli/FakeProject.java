package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Java that only tells how it was called. */
abstract class FakeProject {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final String START = "cli-runner/src/main/start";

    @TempDir
    Path folder;

    Path project;
    Path launcher;

    @BeforeEach
    final void aProjectWithABuiltProgram() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        launcher = Files.copy(PROJECT.resolve("gascheck"), project.resolve("gascheck"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(project.resolve(START));
        for (String part : List.of("/first-run.sh", "/keep-classes.sh")) {
            Files.copy(PROJECT.resolve(START + part), project.resolve(START + part));
        }
        Files.createDirectories(target());
        for (Path jar : List.of(target().resolve("gascheck.jar"),
                Files.createDirectories(target().resolve("lib")).resolve("core.jar"))) {
            Files.setLastModifiedTime(Files.createFile(jar), FileTime.fromMillis(0));
        }
        javaIs("17.0.1", "exit 102");
    }

    final Path target() {
        return project.resolve("cli-runner/target");
    }

    /** A Java that tells how it was called, makes an archive of classes where it is asked to, and ends in some way. */
    final void javaIs(String version, String end) throws IOException {
        script(project.resolve("jdk/bin/java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit 0; fi
                echo "LC_ALL=$LC_ALL"
                for arg in "$@"; do
                    echo "<$arg>"
                    case $arg in -XX:ArchiveClassesAtExit=*) echo "classes $$" > "${arg#*=}" ;; esac
                done
                %s
                """.formatted(version, end));
    }

    static void script(Path file, String commands) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    final Run launch(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", project.resolve("jdk").toString()));
        all.putAll(environment);
        return Run.ofProcess(folder, all, Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList());
    }

    final Map<String, String> withTools(Path tools) {
        return Map.of("PATH", tools + ":" + System.getenv("PATH"));
    }
}
