package org.gascheck.subjects.users;

import java.util.List;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;

/** What the facts of a regulator say of each other. */
public final class RegulatorConsistency implements Consistency<Regulator> {

    @Override
    public List<Contradiction> contradictions() {
        return LastDays.contradictions();
    }

    @Override
    public void compare(Regulator regulator, Comparison comparison) {
        LastDays.compare(regulator, regulator.serviceLife(), comparison);
    }
}
