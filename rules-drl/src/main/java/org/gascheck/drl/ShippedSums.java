package org.gascheck.drl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The check sums of files that come with the program. A jar has them in its directory, so that nothing has to be
 * unpacked, which would take as long as all else that is done to have the packs.
 */
final class ShippedSums implements AutoCloseable {

    private static final long UNKNOWN = -1;

    /** The jar that the program is, or null where it is none, or one within another. */
    private final ZipFile jar;

    private ShippedSums(ZipFile jar) {
        this.jar = jar;
    }

    static ShippedSums open() throws IOException {
        CodeSource source = ShippedSums.class.getProtectionDomain().getCodeSource();
        Path file = source == null ? null : file(source.getLocation());
        return new ShippedSums(file != null && Files.isRegularFile(file) ? new ZipFile(file.toFile()) : null);
    }

    private static Path file(URL location) {
        try {
            return location != null && location.getProtocol().equals("file") ? Path.of(location.toURI()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** That of a file, or -1 where there is none. */
    long of(String file) throws IOException {
        ZipEntry entry = jar == null ? null : jar.getEntry(file.substring(1));
        if (entry != null) {
            return entry.getCrc();
        }
        try (InputStream content = ShippedSums.class.getResourceAsStream(file)) {
            return content == null ? UNKNOWN : of(content.readAllBytes());
        }
    }

    /** That of the content of a file. */
    static long of(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
