package org.gascheck.reports.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The results that stand in a file, a line each. */
public final class ResultFile implements ResultsSource {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final Run run;

    /** A file of results of a run. */
    public ResultFile(Path file, Run run) {
        this.file = file;
        this.run = run;
    }

    /**
     * Hands each result to a reader.
     *
     * @throws IOException if a line is no result of the run, too; it tells which line
     */
    @Override
    public void forEach(Reader reader) throws IOException {
        ResultReader results = new ResultReader(run);
        byte[] buffer = new byte[BUFFER];
        Line line = new Line();
        try (InputStream in = Files.newInputStream(file)) {
            long number = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int start = 0;
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        number++;
                        line.write(buffer, start, i - start);
                        take(results, line, number, reader);
                        start = i + 1;
                    }
                }
                line.write(buffer, start, read - start);
            }
            if (line.size() > 0) {
                throw new IOException(file + ":" + (number + 1) + ": the line has no end; the file is not whole");
            }
        }
    }

    private void take(ResultReader results, Line line, long number, Reader reader) throws IOException {
        Result result;
        try {
            result = results.read(line.bytes(), 0, line.size());
        } catch (IOException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
        line.reset();
        reader.take(result);
    }

    /** The bytes of a line, not copied. */
    private static final class Line extends ByteArrayOutputStream {

        byte[] bytes() {
            return buf;
        }
    }
}
