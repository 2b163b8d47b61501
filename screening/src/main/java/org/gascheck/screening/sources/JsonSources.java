package org.gascheck.screening.sources;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gascheck.Text;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.reports.results.InputNotes;

/**
 * Opens JSON: one submission, an array of them, or one on each line (NDJSON); compressed by gzip too. What it is is
 * told by the first bytes rather than by the name.
 */
public final class JsonSources implements SourceOpener {

    private static final int LONGEST_BLANK = 1 << 20;

    private final InputStream standardInput;
    private final JsonContent.Reading reading;

    /** An opener. */
    public JsonSources(InputStream standardInput, ReadLimits limits, Assumptions assumptions) {
        this.standardInput = standardInput;
        this.reading = new JsonContent.Reading(limits, assumptions);
    }

    /**
     * A submission in memory.
     *
     * @param source what problems call the input
     * @param place  where it stands there
     * @param lines  how many lines of the input lie before it
     */
    public static RawSubmission inMemory(
            byte[] json, String source, String place, int lines, ReadLimits limits, Assumptions assumptions) {
        return RawSubmission.of(
                place,
                json.length,
                new JsonContent(json, source, lines, 0, new JsonContent.Reading(limits, assumptions)));
    }

    static Text tooLarge(int most) {
        return new Text(
                "超过 " + most + " 字节；应拆成更小的资料，或用 --limits size=N 放宽",
                "larger than " + most + " bytes; expected a smaller submission, or a higher limit with --limits"
                        + " size=N");
    }

    @Override
    public SubmissionSource open(InputFile input, SourcePlace from) throws IOException {
        InputStream file = input.open(standardInput);
        try {
            if (from.records() > 0 && from.offset() >= 0) {
                file.skipNBytes(from.offset());
                return new LineSource(new Bytes(file, from.offset()), input.name(), reading, from);
            }
            if (!input.isCompressed()) {
                return SourceOpener.skipped(source(input, new Bytes(file, 0)), from);
            }
            Counting compressed = new Counting(file);
            InputStream plain = new GZIPInputStream(new BufferedInputStream(compressed, 1 << 16), 1 << 16);
            return SourceOpener.skipped(
                    new Compressed(source(input, new Bytes(plain, 0)), compressed), from);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private SubmissionSource source(InputFile input, Bytes in) throws IOException {
        if (in.peek(0) == 0xEF && in.peek(1) == 0xBB && in.peek(2) == 0xBF) {
            in.skip(3);
        }
        if (input.ends(".ndjson", ".jsonl")) {
            return new LineSource(in, input.name(), reading, SourcePlace.START);
        }
        int start = 0;
        while (start < LONGEST_BLANK && isBlank(in.peek(start))) {
            start++;
        }
        if (in.peek(start) == '[') {
            return new ArraySource(in, input.name(), reading);
        }
        return isFollowed(in, start)
                ? new LineSource(in, input.name(), reading, SourcePlace.START)
                : new DocumentSource(in, input.name(), reading);
    }

    private static boolean isBlank(int octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }

    /** Whether the first line is an object by itself, and something comes after it. */
    private boolean isFollowed(Bytes in, int start) throws IOException {
        int end = in.indexOf((byte) '\n', start, reading.limits().size() + 1);
        if (end < 0 || !isWhole(in, start, end)) {
            return false;
        }
        int next = end;
        while (next < end + LONGEST_BLANK && isBlank(in.peek(next))) {
            next++;
        }
        return in.peek(next) >= 0;
    }

    private static boolean isWhole(Bytes in, int start, int end) throws IOException {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            int octet = in.peek(i);
            if (quoted) {
                i += octet == '\\' ? 1 : 0;
                quoted = octet != '"';
            } else if (octet == '"') {
                quoted = true;
            } else if (octet == '{' || octet == '[') {
                depth++;
            } else if (octet == '}' || octet == ']') {
                depth--;
            }
        }
        return depth == 0 && !quoted;
    }

    private static final class Counting extends FilterInputStream {

        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int read = in.read(into, at, length);
            bytes += Math.max(0, read);
            return read;
        }
    }

    /** One of which the place can be reached only by going through all before it. */
    private record Compressed(SubmissionSource plain, Counting file) implements SubmissionSource {

        @Override
        public RawSubmission next() throws IOException {
            return plain.next();
        }

        @Override
        public SourcePlace place() {
            return new SourcePlace(plain.place().records(), 0, -1);
        }

        @Override
        public long consumed() {
            return file.bytes;
        }

        @Override
        public List<InputNotes> notes() {
            return plain.notes();
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
