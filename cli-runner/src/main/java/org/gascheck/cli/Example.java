package org.gascheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;

/**
 * A case by which a requirement is tested.
 *
 * @param sentence what is the case, in English
 * @param outcome  what it comes to
 */
record Example(String sentence, Outcome outcome) {

    private static final String FOLDER = "/cases";

    /** The cases of a requirement, by outcome; none where the program was put together without them. */
    static List<Example> of(Requirement requirement) {
        URL folder = Example.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return in(Path.of(place), requirement);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath(FOLDER), requirement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Example> in(Path folder, Requirement requirement) throws IOException {
        Path own = folder.resolve(requirement.area()).resolve(requirement.id());
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(file -> read(file.getFileName().toString())).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Example::outcome).thenComparing(Example::sentence)).toList();
        }
    }

    /** A case of a file name such as {@code a-sentence.breached.json}. */
    private static Optional<Example> read(String file) {
        String[] parts = file.split("\\.");
        if (parts.length != 3 || !parts[2].equals("json")) {
            return Optional.empty();
        }
        String constant = parts[1].toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Outcome.values()).filter(outcome -> outcome.name().equals(constant)).findFirst()
                .map(outcome -> new Example(parts[0].replace('-', ' '), outcome));
    }
}
