package org.gascheck.subjects.buildings;

import static org.gascheck.facts.Comparison.told;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a property manager say of each other. */
public final class PropertyManagerConsistency implements Consistency<PropertyManager> {

    private static final Contradiction COOPERATED_AND_REFUSED = Contradiction.disputed("cooperated-and-refused",
            "写明已配合安装，又记有拒绝配合", "the property manager is said to have cooperated, and a refusal to do so is on record");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(COOPERATED_AND_REFUSED);
    }

    @Override
    public void compare(PropertyManager manager, Comparison comparison) {
        if (Boolean.TRUE.equals(manager.cooperated().given()) && Boolean.TRUE.equals(manager.refusalRecorded().given())) {
            comparison.dispute(COOPERATED_AND_REFUSED, told(manager.cooperated(), false), told(manager.refusalRecorded(), false));
        }
    }
}
