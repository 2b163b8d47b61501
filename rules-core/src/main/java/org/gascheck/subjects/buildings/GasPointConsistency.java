package org.gascheck.subjects.buildings;

import static org.gascheck.facts.Comparison.told;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a place for gas cylinders say of each other. */
public final class GasPointConsistency implements Consistency<GasPoint> {

    private static final Contradiction OF_NO_USE = Contradiction.disputed("gas-point-of-no-use",
            "列为储存、充装气瓶的地点，又写明既不储存也不充装",
            "the place is listed as one where cylinders are stored or filled, and said to serve for neither");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(OF_NO_USE);
    }

    @Override
    public void compare(GasPoint point, Comparison comparison) {
        if (point.uses().isGiven() && point.uses().given().isEmpty()) {
            Set<GasPointUse> both = EnumSet.allOf(GasPointUse.class);
            comparison.dispute(OF_NO_USE, told(point.uses(), both));
        }
    }
}
