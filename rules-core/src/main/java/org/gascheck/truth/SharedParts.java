package org.gascheck.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.facts.Located;

/**
 * The parts of an open claim that some member of a list is so, each by itself. What is claimed of one flat of a
 * building rests on facts of its own. So for a claim on that flat, all others come to one question, whether any of them
 * is so, that can turn out either way whatever is known of that flat, and the facts that could turn it are those that
 * could turn any of them.
 */
final class SharedParts {

    private final List<Claim> open = new ArrayList<>();
    private final List<Set<Object>> bases = new ArrayList<>();
    private final List<List<Located>> asked = new ArrayList<>();
    private final Map<Object, BitSet> partsByBasis = new HashMap<>();
    private final BitSet entangled = new BitSet();
    private final GatheredFacts all = GatheredFacts.byPlace();
    private final SharedFacts allByPlace;
    private final boolean always;
    private final boolean apart;

    SharedParts(ComposedClaim claim) {
        boolean certain = false;
        apart = claim.isAny();
        if (apart) {
            for (Claim part : claim.parts()) {
                certain |= part.truth() == Truth.UNKNOWN && isAlways(part);
            }
            for (BitSet sharing : partsByBasis.values()) {
                if (sharing.cardinality() > 1) {
                    entangled.or(sharing);
                }
            }
            for (int i = entangled.nextClearBit(0); i < open.size(); i = entangled.nextClearBit(i + 1)) {
                all.addAll(asked.get(i));
            }
        }
        always = certain;
        allByPlace = new SharedFacts(all.byKey());
    }

    /** Takes down a part that can turn out either way; one that cannot be so is none. */
    private boolean isAlways(Claim part) {
        Diagrams diagrams = new Diagrams(List.of(part));
        Diagram diagram = diagrams.of(part);
        if (diagram.isAlways() || diagram.isNever()) {
            return diagram.isAlways();
        }
        int number = open.size();
        Set<Object> ofPart = new HashSet<>();
        part.openClaims(each -> ofPart.add(basisOf(each)));
        ofPart.forEach(basis -> partsByBasis.computeIfAbsent(basis, key -> new BitSet()).set(number));
        open.add(part);
        bases.add(ofPart);
        asked.add(new ArrayList<>(diagrams.asked(diagram)));
        if (diagram == Diagram.UNTOLD || diagrams.askForAPerson()) {
            entangled.set(number);
        }
        return false;
    }

    /**
     * What claims on one unknown fact have in common; a claim that can be anything has nothing in common with others.
     */
    static Object basisOf(Claim leaf) {
        return leaf.canBeTested() ? leaf.basis() : leaf;
    }

    /** Whether the parts can be told apart, so that there is something to gain. */
    boolean areApart() {
        return apart;
    }

    /** Whether some part is so however the facts turn out. */
    boolean isAlways() {
        return always;
    }

    /** The parts that have facts in common with other claims, or among themselves. */
    BitSet touching(Set<Object> otherBases) {
        BitSet touching = (BitSet) entangled.clone();
        for (Object basis : otherBases) {
            BitSet parts = partsByBasis.get(basis);
            if (parts != null) {
                touching.or(parts);
            }
        }
        return touching;
    }

    Claim part(int number) {
        return open.get(number);
    }

    /** How many parts can turn out either way. */
    int size() {
        return open.size();
    }

    /** Adds the facts that could turn the other parts than some. */
    void addAsked(BitSet butFor, GatheredFacts to) {
        Set<Object> except = new HashSet<>();
        for (int i = butFor.nextSetBit(0); i >= 0; i = butFor.nextSetBit(i + 1)) {
            if (!entangled.get(i)) {
                asked.get(i).forEach(fact -> except.add(to.keyOf(fact)));
            }
        }
        to.addAll(allByPlace, except);
    }
}
