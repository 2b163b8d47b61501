package org.gascheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.gascheck.reports.ReportWriter;

/** Files that are there when all of them is written. */
final class OutFile {

    private final Path file;
    private final Path part;
    private final PrintStream out;

    private OutFile(Path file) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(part)), false, StandardCharsets.UTF_8);
    }

    /** What writes into a file as others write into a stream. */
    static ReportWriter of(Path file, Function<PrintStream, ReportWriter> reports) throws IOException {
        OutFile whole = new OutFile(file);
        return new AroundReports(reports.apply(whole.out)) {

            @Override
            public void end() throws IOException {
                super.end();
                whole.close();
            }
        };
    }

    /** Writes something. */
    interface Writing {
        void to(PrintStream out) throws IOException;
    }

    /** Writes a file. */
    static void write(Path file, Writing writing) throws IOException {
        OutFile whole = new OutFile(file);
        writing.to(whole.out);
        whole.close();
    }

    private void close() throws IOException {
        out.close();
        if (out.checkError()) {
            throw new IOException(part + " cannot be written");
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
