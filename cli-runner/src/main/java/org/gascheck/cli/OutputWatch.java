package org.gascheck.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An output that remembers its first failure, which a print stream would forget, and writes nothing more after it. */
final class OutputWatch extends FilterOutputStream {

    /** The bits of a file's mode that tell its kind, and two kinds (POSIX, sys/stat.h). */
    private static final int KIND_OF_FILE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private IOException failure;

    OutputWatch(OutputStream out) {
        super(out);
    }

    /** The first failure, or null. */
    IOException failure() {
        return failure;
    }

    /**
     * Whether the standard output is a pipe or a socket, which cannot be written for one reason only: that the reader
     * at the other end went away, which is no fault ({@code gascheck … | head}). What the system calls it depends on
     * the locale.
     */
    static boolean standardOutputIsPiped() {
        for (String output : new String[] {"/proc/self/fd/1", "/dev/fd/1"}) {
            try {
                int kind = (Integer) Files.getAttribute(Path.of(output), "unix:mode") & KIND_OF_FILE;
                return kind == PIPE || kind == SOCKET;
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                // Not a system with such files.
            }
        }
        return false;
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
