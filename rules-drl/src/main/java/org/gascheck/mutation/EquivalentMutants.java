package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.law.LawFile;

/** The mutants of a pack that no case can tell from the pack, each with the reason. */
final class EquivalentMutants {

    /**
     * A mutant said to be equivalent.
     *
     * @param file the end of its file's path
     * @param line the line of the entry
     */
    record Entry(String file, String place, String change, String why, int line) {

        boolean matches(Mutant mutant) {
            return mutant.file().endsWith(file) && mutant.place().equals(place) && mutant.change().equals(change);
        }

        @Override
        public String toString() {
            return file + ": " + place + ": " + change;
        }
    }

    private EquivalentMutants() {
    }

    /**
     * Reads the list.
     *
     * @throws IllegalArgumentException if an entry lacks something
     */
    static List<Entry> read(LawFile file) {
        List<Entry> entries = new ArrayList<>();
        for (YamlPlace each : YamlPlace.of(file).items()) {
            for (String key : List.of("file", "place", "change", "why")) {
                if (!each.has(key) || each.entry(key).text().isBlank()) {
                    throw new IllegalArgumentException(file.name() + ":" + each.line() + ": the key " + key + " is missing or empty");
                }
            }
            entries.add(new Entry(each.entry("file").text(), each.entry("place").text(), each.entry("change").text(),
                    each.entry("why").text(), each.line()));
        }
        return entries;
    }
}
