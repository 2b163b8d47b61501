package org.gascheck.drl;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * The check sums of files that come with the program. A jar has them in its directory, so that nothing has to be
 * unpacked, which would take as long as all else that is done to have the packs.
 */
final class ShippedSums implements AutoCloseable {

    private static final long UNKNOWN = -1;

    /** The jar that the files are in, or null where they are in none. */
    private final JarFile jar;
    /** What stands before the names of files in that jar. */
    private final String prefix;

    private ShippedSums(JarFile jar, String prefix) {
        this.jar = jar;
        this.prefix = prefix;
    }

    /** Those of the files that stand where this one does. */
    static ShippedSums beside(String file) throws IOException {
        URL url = ShippedSums.class.getResource(file);
        URLConnection connection = url == null ? null : url.openConnection();
        if (connection instanceof JarURLConnection inJar && inJar.getEntryName().endsWith(file.substring(1))) {
            // A cached jar would stay open for ever.
            inJar.setUseCaches(false);
            String entry = inJar.getEntryName();
            return new ShippedSums(inJar.getJarFile(), entry.substring(0, entry.length() - file.length() + 1));
        }
        return new ShippedSums(null, "");
    }

    /** That of a file, or -1 where there is none. */
    long of(String file) throws IOException {
        JarEntry entry = jar == null ? null : jar.getJarEntry(prefix + file.substring(1));
        if (entry != null && entry.getCrc() != UNKNOWN) {
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
