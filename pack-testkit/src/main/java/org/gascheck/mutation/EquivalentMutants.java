package org.gascheck.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;

/** The mutants of a pack that no case can tell from the pack, each with the reason. */
final class EquivalentMutants {

    /**
     * A mutant said to be equivalent.
     *
     * @param file the end of its file's path
     */
    record Equivalent(String file, String place, String change, String why) {

        boolean matches(Mutant mutant) {
            return mutant.file().endsWith(file) && mutant.place().equals(place) && mutant.change().equals(change);
        }

        @Override
        public String toString() {
            return file + ": " + place + ": " + change;
        }
    }

    private static final List<String> KEYS = List.of("file", "place", "change", "why");

    private EquivalentMutants() {
    }

    /**
     * Reads the list of a pack, {@code equivalent-mutants.yaml}; an entry may name several changes of a place. See
     * {@link SideList#of}.
     */
    static List<Equivalent> of(RulePack pack) {
        return SideList.of(pack, "equivalent-mutants.yaml", KEYS, EquivalentMutants::read);
    }

    /** Reads a list; see {@link SideList#entries}. */
    static List<Equivalent> read(LawFile file) {
        return SideList.entries(file, KEYS, EquivalentMutants::read);
    }

    private static Stream<Equivalent> read(Map<String, Yaml> entry) {
        return entry.get("change").oneOrMoreTexts().stream().map(change -> new Equivalent(
                entry.get("file").text(), entry.get("place").text(), change, entry.get("why").text().strip()));
    }
}
