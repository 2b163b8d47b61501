package org.gascheck.screening.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of an input of which a part lies in memory: it grows as far as somebody looks ahead. Used by one thread.
 */
final class Bytes extends InputStream {

    private static final int PIECE = 1 << 18;
    /** Arrays of Java end a little below the greatest int. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private byte[] buffer = new byte[PIECE];
    private int start;
    private int end;
    private long before;
    private boolean ended;

    /**
     * The bytes of a stream.
     *
     * @param before how many bytes of the input lie before the first one of the stream
     */
    Bytes(InputStream in, long before) {
        this.in = in;
        this.before = before;
    }

    /** How many bytes of the input lie before the next one. */
    long offset() {
        return before + start;
    }

    /**
     * The position of the first byte of a kind, counted from the next byte.
     *
     * @param from where to begin
     * @param most how far to look
     * @return -1 where there is none so far, or to the end
     */
    int indexOf(byte wanted, int from, int most) throws IOException {
        int at = from;
        while (at < most) {
            if (start + at >= end && !fill()) {
                return -1;
            }
            int last = Math.min(end - start, most);
            for (; at < last; at++) {
                if (buffer[start + at] == wanted) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The byte at a position counted from the next one; -1 at the end. */
    int peek(int position) throws IOException {
        while (start + position >= end) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[start + position] & 0xFF;
    }

    /** How many bytes lie in memory, from the next one on. */
    int available(int most) throws IOException {
        while (end - start < most && fill()) {
            // There is more to come.
        }
        return Math.min(most, end - start);
    }

    byte[] copy(int length) {
        return Arrays.copyOfRange(buffer, start, start + length);
    }

    void skip(int length) {
        start += length;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (end == buffer.length) {
            makeRoom();
        }
        int read = in.read(buffer, end, Math.min(PIECE, buffer.length - end));
        if (read < 0) {
            ended = true;
            return false;
        }
        end += read;
        return true;
    }

    private void makeRoom() throws IOException {
        int kept = end - start;
        if (kept == MOST) {
            throw new IOException("more than " + MOST + " bytes without an end");
        }
        byte[] roomy = kept > buffer.length / 2 ? new byte[(int) Math.min(buffer.length * 2L, MOST)] : buffer;
        System.arraycopy(buffer, start, roomy, 0, kept);
        buffer = roomy;
        before += start;
        start = 0;
        end = kept;
    }

    @Override
    public int read() throws IOException {
        int next = peek(0);
        if (next >= 0) {
            start++;
        }
        return next;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (start == end && !fill()) {
            return -1;
        }
        int given = Math.min(length, end - start);
        System.arraycopy(buffer, start, into, at, given);
        start += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
