package org.gascheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
}
