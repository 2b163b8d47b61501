package org.gascheck.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultReader;
import org.gascheck.reports.results.ResultWriter;
import org.gascheck.reports.results.Run;

/** Results as the lines of {@code results.ndjson}, and back. Used by one thread. */
final class ResultLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** Made once: a writer goes through all requirements of the run first. It holds on to nothing but memory. */
    private final ResultWriter writer;
    private final ResultReader reader;

    ResultLines(Run run) {
        this.reader = new ResultReader(run);
        try {
            this.writer = new ResultWriter(run, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a result, without its end. */
    String line(Result result) {
        bytes.reset();
        try {
            writer.write(result);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The result of a line. */
    Result result(String line) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        try {
            return reader.read(utf8, 0, utf8.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
