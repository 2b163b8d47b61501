package org.gascheck.screening.sources;

import java.io.IOException;
import java.util.List;
import org.gascheck.Problem;

/** A submission on each line; lines without anything but blanks are none. */
final class LineSource implements SubmissionSource {

    private final Bytes in;
    private final String source;
    private final JsonContent.Reading reading;
    private long records;
    private long lines;

    /** The lines from a place on. */
    LineSource(Bytes in, String source, JsonContent.Reading reading, SourcePlace from) {
        this.in = in;
        this.source = source;
        this.reading = reading;
        this.records = from.records();
        this.lines = from.lines();
    }

    @Override
    public RawSubmission next() throws IOException {
        int most = reading.limits().size() + 1;
        while (true) {
            int length = in.indexOf((byte) '\n', 0, most);
            boolean ended = length >= 0;
            if (!ended) {
                length = in.available(most);
                if (length == 0) {
                    return null;
                }
            }
            if (length == most) {
                return tooLong();
            }
            byte[] line = in.copy(length);
            in.skip(ended ? length + 1 : length);
            lines++;
            if (!isBlank(line)) {
                records++;
                return RawSubmission.of(
                        Long.toString(lines), line.length, new JsonContent(line, source, line(), 0, reading));
            }
        }
    }

    private int line() {
        return (int) Math.min(Integer.MAX_VALUE, lines - 1);
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private RawSubmission tooLong() throws IOException {
        lines++;
        records++;
        int most = reading.limits().size();
        for (int end = -1; end < 0 && in.peek(0) >= 0;) {
            int step = in.available(most);
            end = in.indexOf((byte) '\n', 0, step);
            in.skip(end < 0 ? step : end + 1);
        }
        return RawSubmission.refused(Long.toString(lines), List.of(new Problem(
                source, (int) Math.min(Integer.MAX_VALUE, lines), 1, "", JsonSources.tooLarge(most))));
    }

    @Override
    public SourcePlace place() {
        return new SourcePlace(records, lines, in.offset());
    }

    @Override
    public long consumed() {
        return in.offset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
