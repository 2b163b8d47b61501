package org.gascheck.subjects.users;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of an appliance say of each other. */
public final class ApplianceConsistency implements Consistency<Appliance> {

    @Override
    public List<Contradiction> contradictions() {
        return LastDays.contradictions();
    }

    @Override
    public void compare(Appliance appliance, Comparison comparison) {
        LastDays.compare(appliance, appliance.serviceLife(), comparison);
    }
}
