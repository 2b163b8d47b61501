package org.gascheck.reports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Indents every line but the first, and leaves out the end of the last. */
final class IndentedOutput extends FilterOutputStream {

    private final byte[] lineStart;
    private boolean lineEnded;

    IndentedOutput(OutputStream out, String indent) {
        super(out);
        this.lineStart = ('\n' + indent).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int start, int length) throws IOException {
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (lineEnded) {
                out.write(lineStart);
                lineEnded = false;
            }
            if (octets[i] == '\n') {
                out.write(octets, from, i - from);
                from = i + 1;
                lineEnded = true;
            }
        }
        out.write(octets, from, start + length - from);
    }
}
