package org.gascheck.benchmarks;

import java.io.OutputStream;

/** Counts what is written to it, and keeps none of it. */
final class CountingOutput extends OutputStream {

    private long bytes;

    @Override
    public void write(int octet) {
        bytes++;
    }

    @Override
    public void write(byte[] octets, int start, int length) {
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
