package org.gascheck.report;

import java.util.AbstractList;
import java.util.ArrayList;
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

    /**
     * Evidence of facts.
     *
     * @param kept of each fact what is kept of its value
     */
    private PlacedEvidence(List<Located> facts, List<Object> kept) {
        pointers = new PlacedPointers(facts);
        // What was kept of a fact for which there was no room is the last one.
        values = kept.subList(0, facts.size()).toArray();
        assumed = areAssumed(facts) ? facts.stream().map(Located::assumption).toArray(String[]::new) : null;
    }

    /** As many of the facts, those that are assumed first, as there is room for in bytes. */
    static List<Evidence> firstOf(Collection<Located> facts, int room) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Collection<Located> first = facts instanceof GatheredFacts gathered ? gathered.first() : facts;
        PlacedEvidence fitting = fitting(first, room);
        if (fitting.size() < facts.size() && areAssumed(first)) {
            // What a finding assumes is told whatever else is left out.
            return fitting(first.stream().sorted(Comparator.comparing(fact -> !fact.isAssumed())).toList(), room);
        }
        return fitting;
    }

    private static PlacedEvidence fitting(Collection<Located> facts, int room) {
        List<Object> kept = new ArrayList<>();
        List<Located> fitting = PlacedPointers.fitting(facts, room, fact -> {
            Object value = Excerpt.of(fact);
            kept.add(value);
            return REFERENCE + Excerpt.size(value);
        });
        return new PlacedEvidence(fitting, kept);
    }

    private static boolean areAssumed(Collection<Located> facts) {
        for (Located fact : facts) {
            if (fact.isAssumed()) {
                return true;
            }
        }
        return false;
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
