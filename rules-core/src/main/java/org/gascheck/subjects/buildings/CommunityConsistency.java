package org.gascheck.subjects.buildings;

import static org.gascheck.facts.Comparison.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a community say of each other. */
public final class CommunityConsistency implements Consistency<Community> {

    private static final Contradiction INSPECTED_THOUGH_NOT_THERE = Contradiction.disputed(
            "inspected-part-that-is-not-there",
            "写明小区没有这一部位，又写明检查过",
            "the community is said not to have a part, and that part to have been inspected");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(INSPECTED_THOUGH_NOT_THERE);
    }

    @Override
    public void compare(Community community, Comparison comparison) {
        if (community.partsPresent().isGiven() && community.inspections().isKnown()) {
            for (CommunityInspection inspection : community.inspections()) {
                compare(community.partsPresent(), inspection.inspectedParts(), comparison);
            }
        }
    }

    private static void compare(
            Fact<Set<CommunityPart>> present, Fact<Set<CommunityPart>> inspected, Comparison comparison) {
        if (inspected.isGiven() && !present.given().containsAll(inspected.given())) {
            Set<CommunityPart> both = EnumSet.copyOf(inspected.given());
            Set<CommunityPart> there = EnumSet.copyOf(inspected.given());
            both.addAll(present.given());
            there.retainAll(present.given());
            comparison.dispute(INSPECTED_THOUGH_NOT_THERE, told(present, both), told(inspected, there));
        }
    }
}
