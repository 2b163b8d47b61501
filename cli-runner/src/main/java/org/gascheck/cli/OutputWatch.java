package org.gascheck.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output that remembers its first failure, which a print stream would forget, and writes nothing more after it. */
final class OutputWatch extends FilterOutputStream {

    private IOException failure;

    OutputWatch(OutputStream out) {
        super(out);
    }

    /** The first failure, or null. */
    IOException failure() {
        return failure;
    }

    /** Whether the reader at the other end went away, which is no fault: {@code gascheck … | head}. */
    static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int start, int length) throws IOException {
        if (failure != null) {
            return;
        }
        try {
            out.write(octets, start, length);
        } catch (IOException e) {
            failure = e;
        }
    }

    @Override
    public void flush() throws IOException {
        if (failure != null) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
        }
    }
}
