package org.gascheck.screening.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/**
 * An input of a run.
 *
 * @param name     as the operator named it, or the folder in which it lies
 * @param path     where it is; null for the standard input
 * @param size     in bytes; -1 where nobody knows
 * @param modified when it was changed last, in milliseconds since 1970; -1 where nobody knows
 */
public record InputFile(String name, Path path, long size, long modified) {

    /** How the standard input is named. */
    public static final String STANDARD_INPUT = "-";

    private static final String GZIP = ".gz";

    /** A file as it is now; one that cannot be looked at is told when it is read. */
    public static InputFile of(String name, Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new InputFile(name, path, now.isRegularFile() ? now.size() : -1, now.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return new InputFile(name, path, -1, -1);
        }
    }

    /** The standard input. */
    public static InputFile standardInput() {
        return new InputFile(STANDARD_INPUT, null, -1, -1);
    }

    /** Whether it can be gone through again. */
    public boolean isFile() {
        return path != null && size >= 0;
    }

    /** Its bytes as they lie there. */
    InputStream open(InputStream standardInput) throws IOException {
        return path == null ? standardInput : Files.newInputStream(path);
    }

    boolean isCompressed() {
        return lowerCase().endsWith(GZIP);
    }

    /** Whether its name, without that of a compression, ends in one of some endings. */
    boolean ends(String... endings) {
        String plain = isCompressed() ? lowerCase().substring(0, name.length() - GZIP.length()) : lowerCase();
        for (String each : endings) {
            if (plain.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private String lowerCase() {
        return name.toLowerCase(Locale.ROOT);
    }
}
