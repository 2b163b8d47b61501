package org.gascheck.report;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gascheck.facts.Located;
import org.gascheck.truth.GatheredFacts;

/** Evidence that is kept as the places and values of facts, and put into words when it is read. */
final class PlacedEvidence extends AbstractList<Evidence> {

    private static final int REFERENCE = 4;

    private final PlacedPointers pointers;
    private final Object[] values;
    /** The assumption that each is of; null where none is of any. */
    private final String[] assumed;

    private PlacedEvidence(List<Located> facts) {
        pointers = new PlacedPointers(facts);
        values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Excerpt.of(facts.get(i));
        }
        assumed = facts.stream().anyMatch(Located::isAssumed)
                ? facts.stream().map(Located::assumption).toArray(String[]::new)
                : null;
    }

    /** As many of the facts, those that are assumed first, as there is room for in bytes. */
    static List<Evidence> firstOf(Collection<Located> facts, int room) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Collection<Located> first = facts instanceof GatheredFacts gathered ? gathered.first() : facts;
        List<Located> fitting = fitting(first, room);
        if (fitting.size() < facts.size() && first.stream().anyMatch(Located::isAssumed)) {
            // What a finding assumes is told whatever else is left out.
            fitting = fitting(first.stream().sorted(Comparator.comparing(fact -> !fact.isAssumed())).toList(), room);
        }
        return new PlacedEvidence(fitting);
    }

    private static List<Located> fitting(Collection<Located> facts, int room) {
        return PlacedPointers.fitting(facts, room, fact -> REFERENCE + Excerpt.size(Excerpt.of(fact)));
    }

    @Override
    public Evidence get(int index) {
        return Excerpt.evidence(pointers.get(index), values[index], assumed == null ? null : assumed[index]);
    }

    @Override
    public int size() {
        return values.length;
    }
}
