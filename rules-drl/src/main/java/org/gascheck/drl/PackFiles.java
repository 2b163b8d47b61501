package org.gascheck.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a rule pack come from. */
interface PackFiles {

    /** The text of a file, or null where there is none. */
    String text(String name);

    /** How problems name a file. */
    String nameOf(String name);

    /** The files of a folder. */
    static PackFiles in(Path folder) {
        return new PackFiles() {
            @Override
            public String text(String name) {
                Path file = folder.resolve(name);
                try {
                    return Files.isRegularFile(file) ? Files.readString(file) : null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String nameOf(String name) {
                return folder.resolve(name).toString();
            }
        };
    }

    /** The files that are built into the program. */
    static PackFiles shipped(String folder) {
        return new PackFiles() {
            @Override
            public String text(String name) {
                try (InputStream in = PackFiles.class.getResourceAsStream(nameOf(name))) {
                    return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String nameOf(String name) {
                return "/rulepacks/" + folder + "/" + name;
            }
        };
    }
}
