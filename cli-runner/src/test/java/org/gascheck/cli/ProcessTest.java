package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: the launcher, encodings and closed pipes. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    private static final Path LAUNCHER = Path.of("../gascheck").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private static List<String> java(String... args) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"), "org.gascheck.cli.Main"));
        command.addAll(List.of(args));
        return command;
    }

    /** A project with a built program, and a Java that tells how it was called. */
    private Path project(String version) throws IOException {
        Path project = Files.createDirectories(folder.resolve("a project"));
        Files.copy(LAUNCHER, project.resolve("gascheck"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(project.resolve("cli-runner/target"));
        Files.createFile(project.resolve("cli-runner/target/gascheck.jar"));
        Path java = Files.createDirectories(project.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit 0; fi
                echo "LC_ALL=$LC_ALL"
                for arg in "$@"; do echo "<$arg>"; done
                exit 2
                """.formatted(version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return project;
    }

    @Test
    void theLauncherWorksThroughLinksAndHandsOnArgumentsAndExitCode() throws IOException, InterruptedException {
        Path project = project("17.0.1");
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("a project/gascheck"));
        Path second = Files.createSymbolicLink(Files.createDirectories(folder.resolve("bin")).resolve("gascheck"), link);
        Run run = run(Map.of("JAVA_HOME", project.resolve("jdk").toString(), "LC_ALL", "C"),
                List.of(second.toString(), "check", "my hotpot.json"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("LC_ALL=C.UTF-8", "<-cp>", "a project/cli-runner/target/gascheck.jar>",
                "<org.gascheck.cli.Main>\n<check>\n<my hotpot.json>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theLauncherRefusesAJavaThatIsTooOld() throws IOException, InterruptedException {
        Path project = project("11.0.2");
        Run run = run(Map.of("JAVA_HOME", project.resolve("jdk").toString()), List.of(project.resolve("gascheck").toString(), "rules"));
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("需要 Java 17 或更高版本", "Java 17 or later is needed", "11.0.2").hasLineCount(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theLauncherTakesAClosedStandardInputForAnEmptyOne() throws IOException, InterruptedException {
        Path java = project("17").resolve("jdk/bin/java");
        Files.writeString(java, Files.readString(java).replace("exit 2", "exec cat"));
        Run run = run(Map.of("JAVA_HOME", folder.resolve("a project/jdk").toString()),
                List.of("/bin/sh", "-c", "exec '" + folder.resolve("a project/gascheck") + "' check - <&-"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("<check>\n<->\n");
    }

    @Test
    void theLauncherSaysSoWhereJavaHomeHasNoJava() throws IOException, InterruptedException {
        Path project = project("17.0.1");
        Run run = run(Map.of("JAVA_HOME", folder.toString()), List.of(project.resolve("gascheck").toString()));
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("JAVA_HOME is " + folder);
    }

    @Test
    void theLauncherSaysSoWhereTheProgramIsNotBuiltAndThereIsNoMaven() throws IOException, InterruptedException {
        Path project = project("21");
        Files.delete(project.resolve("cli-runner/target/gascheck.jar"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sed", "head", "dirname", "readlink")) {
            Path wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
            assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        }
        Run run = run(Map.of("JAVA_HOME", project.resolve("jdk").toString(), "PATH", tools.toString()),
                List.of("/bin/sh", project.resolve("gascheck").toString(), "rules"));
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("there is no mvn on the PATH");
    }

    @Test
    void theLauncherBuildsOnFirstUseAndSaysSo() throws IOException, InterruptedException {
        Path project = project("17");
        Files.delete(project.resolve("cli-runner/target/gascheck.jar"));
        Path maven = Files.createDirectories(folder.resolve("maven")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho \"maven in $(pwd)\"\n: > cli-runner/target/gascheck.jar\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = Map.of(
                "JAVA_HOME", project.resolve("jdk").toString(), "PATH", maven.getParent() + ":" + System.getenv("PATH"));
        Run first = run(environment, List.of(project.resolve("gascheck").toString(), "rules"));
        assertThat(first.err()).contains("building", "maven in ");
        assertThat(first.out()).contains("<rules>").doesNotContain("maven");
        Run second = run(environment, List.of(project.resolve("gascheck").toString(), "rules"));
        assertThat(second.err()).isEmpty();
    }

    @Test
    void writesUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "C"), java("rules", "--subject", "Refusal"));
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("附件2 二");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aReaderThatGoesAwayGivesNoStackTrace() throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(java("rules")).redirectError(err.toFile()).start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isEqualTo(0);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aVerdictThatCannotBeWrittenIsNotTakenForOne() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path err = folder.resolve("stderr");
        Path file = Files.writeString(folder.resolve("a.json"), Samples.COMPLIANT);
        Process process = new ProcessBuilder(java("check", "--format", "json", file.toString()))
                .redirectOutput(full.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("输出不能写入。 The output cannot be written").hasLineCount(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNotPassedOverInSilence() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(java("schema")).redirectOutput(full.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("输出不能写入。 The output cannot be written");
    }
}
