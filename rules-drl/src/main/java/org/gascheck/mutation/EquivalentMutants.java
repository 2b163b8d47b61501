package org.gascheck.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;

/** The mutants of a pack that no case can tell from the pack, each with the reason. */
final class EquivalentMutants {

    /**
     * A mutant said to be equivalent.
     *
     * @param file the end of its file's path
     */
    record Entry(String file, String place, String change, String why) {

        boolean matches(Mutant mutant) {
            return mutant.file().endsWith(file) && mutant.place().equals(place) && mutant.change().equals(change);
        }

        @Override
        public String toString() {
            return file + ": " + place + ": " + change;
        }
    }

    private static final String NAME = "equivalent-mutants.yaml";

    private EquivalentMutants() {
    }

    /**
     * Reads the list of a pack, which stands beside its {@code pack.yaml}; empty where there is none.
     *
     * @throws IllegalArgumentException if an entry lacks something
     * @throws UncheckedIOException if it cannot be read
     */
    static List<Entry> of(RulePack pack) {
        String name = pack.lawFiles().get(0).name().replaceFirst("pack\\.yaml$", NAME);
        String yaml = pack.prebuilt() ? resource(name) : file(Path.of(name));
        return yaml == null ? List.of() : read(new LawFile(name, yaml));
    }

    private static String resource(String name) {
        try (InputStream in = EquivalentMutants.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readString(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a list. */
    static List<Entry> read(LawFile file) {
        List<Entry> entries = new ArrayList<>();
        for (YamlPlace each : YamlPlace.of(file).items()) {
            for (String key : List.of("file", "place", "change", "why")) {
                if (!each.has(key) || each.entry(key).text().isBlank()) {
                    throw new IllegalArgumentException(file.name() + ":" + each.line() + ": the key " + key + " is missing or empty");
                }
            }
            entries.add(new Entry(each.entry("file").text(), each.entry("place").text(), each.entry("change").text(),
                    each.entry("why").text().strip()));
        }
        return entries;
    }
}
