package org.gascheck.screening.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Keeps the bytes that are read through it, from some place on, as far as there are not too many. For one thread. */
final class Tee extends InputStream {

    private final InputStream in;
    private final int most;
    private byte[] kept = new byte[1 << 16];
    private int length;
    private long first;

    /** Keeps at most about so many bytes; of more, only those that were read last. */
    Tee(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int wanted) throws IOException {
        int read = in.read(into, at, wanted);
        if (read > 0) {
            if ((long) length + read > (long) most + wanted) {
                first += length;
                length = 0;
            }
            if (length + read > kept.length) {
                kept = Arrays.copyOf(kept, (int) Math.min(Math.max(kept.length * 2L, length + read),
                        (long) most + 2L * wanted));
            }
            System.arraycopy(into, at, kept, length, read);
            length += read;
        }
        return read;
    }

    /** Forgets all that lies before a byte, counted from the beginning of the stream. */
    void forget(long until) {
        int gone = (int) Math.max(0, Math.min(length, until - first));
        System.arraycopy(kept, gone, kept, 0, length - gone);
        first += gone;
        length -= gone;
    }

    /** The bytes from one to another, counted from the beginning of the stream; null where they are not kept. */
    byte[] bytes(long from, long until) {
        if (from < first || until > first + length) {
            return null;
        }
        return Arrays.copyOfRange(kept, (int) (from - first), (int) (until - first));
    }

    /** All bytes that are kept from one on; null where it is not kept. */
    byte[] bytes(long from) {
        return bytes(from, first + length);
    }
}
