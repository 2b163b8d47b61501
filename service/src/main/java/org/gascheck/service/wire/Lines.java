package org.gascheck.service.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gascheck.Text;

/** The lines of a stream that is read no further than is asked for. Lines of nothing but blanks are none. */
final class Lines {

    private static final int PIECE = 1 << 14;

    private final InputStream in;
    private final int longest;
    private final byte[] piece = new byte[PIECE];
    private int at;
    private int end;
    private long number;

    /**
     * A line.
     *
     * @param number its number, from 1, blank ones counted
     * @param json   its bytes; null where it is too long
     */
    record Line(long number, byte[] json) {
    }

    /** Lines of at most some bytes. */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that is not blank, or null where there is none. */
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean tooLong = false;
            boolean blank = true;
            int octet = read();
            if (octet < 0) {
                return null;
            }
            for (; octet >= 0 && octet != '\n'; octet = read()) {
                blank &= octet == ' ' || octet == '\t' || octet == '\r';
                tooLong |= line.size() >= longest;
                if (!tooLong) {
                    line.write(octet);
                }
            }
            number++;
            if (!blank) {
                return new Line(number, tooLong ? null : line.toByteArray());
            }
        }
    }

    /** How many lines were read, blank ones counted. */
    long number() {
        return number;
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(piece);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return piece[at++] & 0xFF;
    }

    /** Why a line is refused that is too long. */
    Text tooLong() {
        return new Text("这一行超过 " + longest + " 字节；应拆成更小的资料",
                "the line is longer than " + longest + " bytes; expected a smaller submission");
    }
}
