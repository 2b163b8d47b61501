package org.gascheck.mutation;

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

    /** Reads the list of a pack, {@code equivalent-mutants.yaml}; see {@link SideList#of}. */
    static List<Equivalent> of(RulePack pack) {
        return entries(SideList.of(pack, "equivalent-mutants.yaml", KEYS));
    }

    /** Reads a list. */
    static List<Equivalent> read(LawFile file) {
        return entries(SideList.entries(file, KEYS));
    }

    private static List<Equivalent> entries(List<YamlPlace> places) {
        return places.stream().map(each -> new Equivalent(each.entry("file").text(), each.entry("place").text(),
                each.entry("change").text(), each.entry("why").text().strip())).toList();
    }
}
