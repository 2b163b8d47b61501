package org.gascheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gascheck.cases.Case;
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
            // Opened by its path, since one that is opened by its URI is that of all threads.
            try (FileSystem jar = FileSystems.newFileSystem(jarOf(place), Map.of())) {
                return in(jar.getPath(FOLDER), requirement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jarOf(URI entry) {
        String place = entry.getRawSchemeSpecificPart();
        return Path.of(URI.create(place.substring(0, place.indexOf("!/"))));
    }

    private static List<Example> in(Path folder, Requirement requirement) {
        return Case.files(folder).stream().filter(file -> Case.requirementOf(file).equals(requirement.id()))
                .flatMap(file -> Case.read(file).stream())
                .map(each -> new Example(each.situation(), each.outcome()))
                .sorted(Comparator.comparing(Example::outcome)).toList();
    }
}
