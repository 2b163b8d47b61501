package org.gascheck.subjects.enterprises;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.subjects.users.LastDays;

/** What the facts of a cylinder say of each other. */
public final class StockCylinderConsistency implements Consistency<StockCylinder> {

    @Override
    public List<Contradiction> contradictions() {
        return LastDays.contradictions();
    }

    @Override
    public void compare(StockCylinder cylinder, Comparison comparison) {
        LastDays.compareFinding(cylinder, comparison);
    }
}
