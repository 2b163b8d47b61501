package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: encodings, closed pipes, memory, and how it ends. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    @TempDir
    private Path folder;

    private Run run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        return Run.ofProcess(folder, environment, command);
    }

    private static List<String> java(String... args) {
        return javaWith(List.of(), args);
    }

    private static List<String> javaWith(List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("org.gascheck.cli.Main");
        command.addAll(List.of(args));
        return command;
    }

    @Test
    void writesUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "C"), java("rules", "--subject", "Refusal"));
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).contains("附件2 二");
        assertThat(run.err()).isEmpty();
    }

    /** The words of the system for a closed pipe are those of the locale, where it is installed. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8", "zh_CN.UTF-8"})
    void aReaderThatGoesAwayIsNoFaultInAnyLocale(String locale) throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(java("rules")).redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isEqualTo(0);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theSubmissionThatMemoryIsNotEnoughForIsToldAndTheOthersAreJudged() throws IOException, InterruptedException {
        Path small = Files.writeString(folder.resolve("small.json"), Samples.COMPLIANT);
        Path large = Files.writeString(folder.resolve("large.json"),
                "{\"assessedOn\": \"2022-03-01\", \"//\": \"" + "x".repeat(90_000).concat("\", \"//\": \"").repeat(300)
                + "\"}");
        Run run = run(Map.of(),
                javaWith(List.of("-Xmx32m"), "check", "--lang", "en", large.toString(), small.toString()));
        assertThat(run.err()).startsWith(large + ": not enough memory: the ").contains("JDK_JAVA_OPTIONS=-Xmx4g")
                .hasLineCount(1);
        assertThat(run.out()).contains("2 submissions: COMPLIANT (each within its scope) 1; unreadable 1");
        assertThat(run.code()).isEqualTo(65);
    }

    @Test
    void codeThatEndsTheProcessLeavesNoExitCodeOfAVerdict() throws IOException, InterruptedException {
        List<String> command = javaWith(List.of());
        command.set(command.size() - 1, EndingProbe.class.getName());
        for (String options : new String[] {"", "-Dgascheck.launched=true"}) {
            Run run = run(Map.of("JDK_JAVA_OPTIONS", options), command);
            assertThat(run.code()).isEqualTo(options.isEmpty() ? 70 : 170);
            assertThat(run.err())
                    .endsWith("程序被中途结束，没有结论。 The process was ended before it was done, so there is no verdict.\n");
        }
    }

    @Test
    void forTheLauncherEveryExitCodeIsGreaterBy100() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.json"), Samples.HOTPOT);
        assertThat(run(Map.of(), javaWith(List.of("-Dgascheck.launched=true"), "check", file.toString())).code())
                .isEqualTo(101);
    }

    @Test
    void aSignalEndsTheProcessAsASignalDoes() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(java("check", "-")).redirectErrorStream(true).redirectOutput(told.toFile())
                .start();
        Thread.sleep(500);
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(told).isEmptyFile();
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
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("输出不能写入。 The output cannot be written")
                .hasLineCount(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNotPassedOverInSilence() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(java("schema")).redirectOutput(full.toFile()).redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).contains("输出不能写入。 The output cannot be written");
    }
}
