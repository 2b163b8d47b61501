package org.gascheck.subjects.products;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a valve model say of each other. */
public final class ValveModelConsistency implements Consistency<ValveModel> {

    @Override
    public List<Contradiction> contradictions() {
        return List.of(UndeclaredTier.CONTRADICTION, ReportsWithoutTransmission.CONTRADICTION);
    }

    @Override
    public void compare(ValveModel model, Comparison comparison) {
        UndeclaredTier.compare(model.tier(), model.tierSource(), comparison);
        ReportsWithoutTransmission.compare(model.reportsToPlatform(), model.transmission(), comparison);
    }
}
