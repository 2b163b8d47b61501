package org.gascheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;

/** Writes reports into a file, which is there when all of them are. For one thread. */
final class OutFile implements ReportWriter {

    private final Path file;
    private final Path part;
    private final PrintStream out;
    private final ReportWriter reports;

    private OutFile(Path file, Function<PrintStream, ReportWriter> reports) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(part)), false, StandardCharsets.UTF_8);
        this.reports = reports.apply(out);
    }

    /** What writes into a file as others write into a stream. */
    static OutFile of(Path file, Function<PrintStream, ReportWriter> reports) throws IOException {
        return new OutFile(file, reports);
    }

    /** Writes something. */
    interface Writing {
        void to(PrintStream out) throws IOException;
    }

    /** Writes a file, which is there when all of it is. */
    static void write(Path file, Writing writing) throws IOException {
        OutFile whole = new OutFile(file, out -> null);
        writing.to(whole.out);
        whole.close();
    }

    @Override
    public void write(String submission, ComplianceReport report) throws IOException {
        reports.write(submission, report);
    }

    @Override
    public void write(String submission, ComplianceReport report, FromSheet sheet) throws IOException {
        reports.write(submission, report, sheet);
    }

    @Override
    public void skip(String submission, List<Problem> problems) throws IOException {
        reports.skip(submission, problems);
    }

    @Override
    public void note(FromSheet sheet) throws IOException {
        reports.note(sheet);
    }

    @Override
    public void end() throws IOException {
        reports.end();
        close();
    }

    private void close() throws IOException {
        out.close();
        if (out.checkError()) {
            throw new IOException(part + " cannot be written");
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
