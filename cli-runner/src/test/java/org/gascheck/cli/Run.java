package org.gascheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** What a run of the command came to, in this process. */
record Run(int code, String out, String err) {

    /** Runs the command without a terminal. */
    static Run of(String... args) {
        return with(new ByteArrayInputStream(new byte[0]), Ansi.OFF, args);
    }

    /** Runs the command with a standard input. */
    static Run reading(String input, String... args) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Ansi.OFF, args);
    }

    /** Runs the command with a standard input, in colours or without. */
    static Run with(InputStream in, Ansi ansi, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = Terminal.utf8(out);
        int code = Main.run(new Terminal(in, outStream, Terminal.utf8(err), ansi, 100), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * Runs a process to its end, with nothing to read.
     *
     * @param folder for what it writes
     */
    static Run ofProcess(
            Path folder, Map<String, String> environment, List<String> command) throws IOException,
                    InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path out = Files.createTempFile(folder, "stdout", "");
        Path err = Files.createTempFile(folder, "stderr", "");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
