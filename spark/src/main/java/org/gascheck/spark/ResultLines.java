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

    private final Run run;
    private final ResultReader reader;

    ResultLines(Run run) {
        this.run = run;
        this.reader = new ResultReader(run);
    }

    /** The line of a result, without its end. */
    String line(Result result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = new ResultWriter(run, bytes)) {
            writer.write(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The result of a line. */
    Result result(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            return reader.read(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
