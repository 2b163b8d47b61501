package org.gascheck.screening.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The inputs that an operator named: files, and all files in folders that can hold submissions, in the order of their
 * names.
 *
 * @param files   the inputs, in their order
 * @param passed  the names of files in folders that cannot hold submissions, by their names
 * @param unknown the names of folders that cannot be looked into, and of what is no name of a file
 */
public record InputFiles(List<InputFile> files, List<String> passed, List<String> unknown) {

    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    private static final List<String> ENDINGS = List.of(
            ".json", ".ndjson", ".jsonl", ".json.gz", ".ndjson.gz", ".jsonl.gz", ".csv", ".tsv", ".xlsx",
            ".xlsm", ".xls", ".et");

    /** Keeps copies of the lists. */
    public InputFiles {
        files = List.copyOf(files);
        passed = List.copyOf(passed);
        unknown = List.copyOf(unknown);
    }

    /**
     * Those of some names.
     *
     * @param without a folder in folders that is not looked into, such as that of the output, or null
     */
    public static InputFiles of(List<String> names, Path without) {
        List<InputFile> files = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            if (name.equals(InputFile.STANDARD_INPUT)) {
                files.add(InputFile.standardInput());
                continue;
            }
            try {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    look(path, without == null ? null : without.toAbsolutePath().normalize(), files, passed);
                } else {
                    files.add(InputFile.of(name, path));
                }
            } catch (InvalidPathException | IOException | UncheckedIOException e) {
                unknown.add(name);
            }
        }
        return new InputFiles(files, passed, unknown);
    }

    /** Links to folders are not followed, so that there is an end. */
    private static void look(Path folder, Path without, List<InputFile> files, List<String> passed)
            throws IOException {
        List<Path> members;
        try (Stream<Path> all = Files.list(folder)) {
            members = all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted((one, other) ->
                            one.getFileName().toString().compareTo(other.getFileName().toString()))
                    .toList();
        }
        for (Path each : members) {
            if (Files.isDirectory(each)) {
                if (!Files.isSymbolicLink(each) && !each.toAbsolutePath().normalize().equals(without)) {
                    look(each, without, files, passed);
                }
            } else if (holdsSubmissions(each) && !isNoFile(each)) {
                files.add(InputFile.of(each.toString(), each));
            } else {
                passed.add(each.toString());
            }
        }
    }

    /** Whether it is a pipe or the like, for whose contents one could wait for ever. */
    public static boolean isNoFile(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /**
     * Whether it is a pipe with a name: to open it is to wait until somebody writes. What a shell hands on as
     * {@code <(command)} is open already.
     */
    public static boolean isNamedPipe(Path path) {
        try {
            int mode = (Integer) Files.getAttribute(path, "unix:mode");
            return (mode & KIND_OF_FILE) == PIPE && !path.startsWith("/dev/fd") && Files.exists(path.toRealPath());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // There is none, or none where the system has no such thing.
            return false;
        }
    }

    /** Whether a file in a folder can hold submissions, by its name. */
    public static boolean holdsSubmissions(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        // Office programs keep such a file beside one that is open.
        return !name.startsWith("~$") && !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
