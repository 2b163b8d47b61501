package org.gascheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Keeps names of files apart from options: {@code check *.json} names files that strangers may have called anything.
 */
final class Names {

    private static final String END_OF_OPTIONS = "--";

    private Names() {
    }

    /** The bad usage of an argument that is read as an option but also names a file here, or null. */
    static UsageException takenForOptions(CommandLine line, String... args) {
        for (String arg : args) {
            if (arg.equals(END_OF_OPTIONS)) {
                return null;
            }
            if (arg.length() > 1 && arg.startsWith("-") && isFile(arg)) {
                return new UsageException(line,
                        "“" + arg + "”既像选项，又是这里的一个文件；文件请写作 ./" + arg + "，或在文件名之前写 --",
                        "'" + arg + "' could be an option and is a file here; write ./" + arg
                        + " for the file, or -- before the files");
            }
        }
        return null;
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
