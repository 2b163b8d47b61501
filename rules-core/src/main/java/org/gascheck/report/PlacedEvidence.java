package org.gascheck.report;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Located;

/** Evidence that is kept as the places and values of facts, and put into words when it is read. */
final class PlacedEvidence extends AbstractList<Evidence> {

    private static final int REFERENCE = 4;

    private final PlacedPointers pointers;
    private final Object[] values;

    private PlacedEvidence(List<Located> facts) {
        pointers = new PlacedPointers(facts);
        values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Excerpt.of(facts.get(i));
        }
    }

    /** As many of the facts, from the first on, as there is room for in bytes. */
    static List<Evidence> firstOf(Collection<Located> facts, int room) {
        return facts.isEmpty()
                ? List.of()
                : new PlacedEvidence(PlacedPointers.fitting(facts, room, fact -> REFERENCE + Excerpt.size(Excerpt.of(fact))));
    }

    @Override
    public Evidence get(int index) {
        return Excerpt.evidence(pointers.get(index), values[index]);
    }

    @Override
    public int size() {
        return values.length;
    }
}
