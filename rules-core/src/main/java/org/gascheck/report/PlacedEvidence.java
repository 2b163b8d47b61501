package org.gascheck.report;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Located;

/** Evidence that is kept as the places and values of facts, and put into words when it is read. */
final class PlacedEvidence extends AbstractList<Evidence> {

    private static final int REFERENCE = 4;

    private final PlacedPointers pointers;
    private final Object[] values;

    private PlacedEvidence(PlacedPointers pointers, Object[] values) {
        this.pointers = pointers;
        this.values = values;
    }

    /** As many of the facts, from the first on, as there is room for in bytes. */
    static List<Evidence> firstOf(Collection<Located> facts, int room) {
        if (facts.isEmpty()) {
            return List.of();
        }
        PlacedPointers.Collector pointers = new PlacedPointers.Collector(facts.size());
        Object[] values = new Object[facts.size()];
        int left = room;
        for (Located fact : facts) {
            Object value = Excerpt.of(fact);
            left -= pointers.sizeOf(fact) + REFERENCE + Excerpt.size(value);
            if (left < 0 || pointers.isFull()) {
                break;
            }
            values[pointers.size()] = value;
            pointers.add(fact);
        }
        return new PlacedEvidence(pointers.pointers(), pointers.size() == values.length ? values : Arrays.copyOf(values, pointers.size()));
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
